/**
 * The front room of a village's office. Leans on {@code profile}, {@code population}, {@code
 * incomingletter}, {@code web.village.letters}, {@code web.village.population}, {@code web.error}
 * and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.office;

import org.jspecify.annotations.NullMarked;
