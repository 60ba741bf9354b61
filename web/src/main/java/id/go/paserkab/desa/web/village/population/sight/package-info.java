/**
 * Says which members of the office see residents of which areas. Leans on {@code sight} and {@code
 * web.members}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.population.sight;

import org.jspecify.annotations.NullMarked;
