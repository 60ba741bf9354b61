/** Tests of {@code register}. */
@NullMarked
package id.go.paserkab.desa.register;

import org.jspecify.annotations.NullMarked;
