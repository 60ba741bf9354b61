/** Proves the package of the same name. */
@NullMarked
package id.go.paserkab.desa.programme;

import org.jspecify.annotations.NullMarked;
