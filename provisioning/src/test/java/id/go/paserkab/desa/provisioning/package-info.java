/** Proves the package of the same name. */
@NullMarked
package id.go.paserkab.desa.provisioning;

import org.jspecify.annotations.NullMarked;
