/**
 * The village's duties towards residents' data: renewing keys, erasing where lawful. Leans on
 * {@code population} and {@code vault}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.protection;

import org.jspecify.annotations.NullMarked;
