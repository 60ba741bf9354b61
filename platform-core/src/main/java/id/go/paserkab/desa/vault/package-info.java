/**
 * Seals what must not be read from a dump: keys per village, bound to place. Leans on {@code
 * secret}, {@code tenancy}, {@code archive} and {@code kernel}.
 */
@NullMarked
package id.go.paserkab.desa.vault;

import org.jspecify.annotations.NullMarked;
