/** Tests of {@code tenancy}. */
@NullMarked
package id.go.paserkab.desa.tenancy;

import org.jspecify.annotations.NullMarked;
