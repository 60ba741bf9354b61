/**
 * The people of the programme: facilitators and the villages that they cover, cadres and operators
 * of each village, and who replaced whom. Leans on {@code register}, {@code identity}, {@code
 * document} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.people;

import org.jspecify.annotations.NullMarked;
