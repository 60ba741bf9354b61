/**
 * Where anyone who holds a letter asks whether it is genuine. Leans on {@code ledger} and {@code
 * secret}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.proof;

import org.jspecify.annotations.NullMarked;
