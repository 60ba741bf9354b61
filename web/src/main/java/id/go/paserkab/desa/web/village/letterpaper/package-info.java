/** Letters as PDF. Leans on {@code letterpaper} and {@code web.print}. */
@NullMarked
package id.go.paserkab.desa.web.village.letterpaper;

import org.jspecify.annotations.NullMarked;
