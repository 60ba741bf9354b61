/** Proves the package of the same name. */
@NullMarked
package id.go.paserkab.desa.migration;

import org.jspecify.annotations.NullMarked;
