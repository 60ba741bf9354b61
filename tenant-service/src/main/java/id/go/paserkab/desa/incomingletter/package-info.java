/**
 * Letters that a village receives: recorded under an agenda number, handed on, answered for. Leans
 * on {@code archive}, {@code reception} and {@code vault}.
 */
@NullMarked
package id.go.paserkab.desa.incomingletter;

import org.jspecify.annotations.NullMarked;
