/**
 * A village's territory: dusun, RW and RT with their heads, as a tree whose levels may be missing.
 * Leans on {@code tenancy} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.territory;

import org.jspecify.annotations.NullMarked;
