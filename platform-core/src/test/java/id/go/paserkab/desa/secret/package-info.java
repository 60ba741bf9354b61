/** Tests of {@code secret}. */
@NullMarked
package id.go.paserkab.desa.secret;

import org.jspecify.annotations.NullMarked;
