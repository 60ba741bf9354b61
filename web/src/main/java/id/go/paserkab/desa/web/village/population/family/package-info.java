/**
 * A family as its card has it, and what happens to it as a whole. Leans on {@code population} and
 * {@code web.village.population}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.population.family;

import org.jspecify.annotations.NullMarked;
