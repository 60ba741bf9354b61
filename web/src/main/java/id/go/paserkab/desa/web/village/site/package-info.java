/** A village's public pages. Leans on {@code profile}, {@code web.host} and {@code web.page}. */
@NullMarked
package id.go.paserkab.desa.web.village.site;

import org.jspecify.annotations.NullMarked;
