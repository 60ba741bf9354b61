/** What a village is told of data that left. */
@NullMarked
package id.go.paserkab.desa.web.village.population.sight;

import org.jspecify.annotations.NullMarked;
