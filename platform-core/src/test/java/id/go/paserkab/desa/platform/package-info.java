/** Tests of {@code platform}. */
@NullMarked
package id.go.paserkab.desa.platform;

import org.jspecify.annotations.NullMarked;
