/**
 * The letters of a village on their way: drafted, checked, signed, kept, annulled. Leans on {@code
 * letterkind}, {@code letternumber}, {@code population}, {@code vault} and {@code ledger}.
 */
@NullMarked
package id.go.paserkab.desa.letter;

import org.jspecify.annotations.NullMarked;
