/** Proves that the walls stand. */
@NullMarked
package id.go.paserkab.desa.architecture;

import org.jspecify.annotations.NullMarked;
