/** Tests of {@code signal}. */
@NullMarked
package id.go.paserkab.desa.signal;

import org.jspecify.annotations.NullMarked;
