/**
 * A resident's card: what the register says, who shares the family, what happened; numbers masked
 * until somebody says why not. Leans on {@code population} and {@code web.village.population}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.population.card;

import org.jspecify.annotations.NullMarked;
