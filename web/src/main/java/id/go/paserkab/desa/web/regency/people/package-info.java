/**
 * The people of the programme: facilitators and their villages, cadres and operators. Leans on
 * {@code people}, {@code web.document} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.people;

import org.jspecify.annotations.NullMarked;
