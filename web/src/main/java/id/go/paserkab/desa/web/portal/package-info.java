/**
 * The public portal of the regency's villages. Leans on {@code register}, {@code training} and
 * {@code web.page}.
 */
@NullMarked
package id.go.paserkab.desa.web.portal;

import org.jspecify.annotations.NullMarked;
