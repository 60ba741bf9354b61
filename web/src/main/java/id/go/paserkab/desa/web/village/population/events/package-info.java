/**
 * Writes what happens to residents: death, departure, missing, return. Leans on {@code population}
 * and {@code web.village.population}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.population.events;

import org.jspecify.annotations.NullMarked;
