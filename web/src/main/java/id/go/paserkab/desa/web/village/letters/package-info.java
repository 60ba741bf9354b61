/**
 * Where staff write letters, check, sign and find them. Leans on {@code letter}, {@code
 * letterkind}, {@code population} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.letters;

import org.jspecify.annotations.NullMarked;
