/**
 * The numbers of letters: how they are written, and that none is taken twice and none is lost.
 * Leans on {@code tenancy} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.letternumber;

import org.jspecify.annotations.NullMarked;
