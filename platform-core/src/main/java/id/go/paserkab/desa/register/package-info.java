/**
 * The register of villages as every node sees it, kept fresh within two seconds. Leans on {@code
 * kernel}, {@code signal} and {@code platform}.
 */
@NullMarked
package id.go.paserkab.desa.register;

import org.jspecify.annotations.NullMarked;
