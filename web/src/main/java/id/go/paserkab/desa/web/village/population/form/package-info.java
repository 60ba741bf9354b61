/**
 * Registers, corrects and changes residents: forms of facts in which nothing typed is lost. Leans
 * on {@code population} and {@code web.village.population}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.population.form;

import org.jspecify.annotations.NullMarked;
