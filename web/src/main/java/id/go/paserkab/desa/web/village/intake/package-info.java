/**
 * The office's pages for moving people in: files handed in, what was found in them, confirmed and
 * taken back. Leans on {@code intake}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.intake;

import org.jspecify.annotations.NullMarked;
