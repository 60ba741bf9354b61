/**
 * Where staff find residents, keep searches and take lists away; what the pages of residents share.
 * Leans on {@code population}, {@code sight}, {@code territory} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.population;

import org.jspecify.annotations.NullMarked;
