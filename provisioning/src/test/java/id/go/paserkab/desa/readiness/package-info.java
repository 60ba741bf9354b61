/** Proves what the gates promise. */
@NullMarked
package id.go.paserkab.desa.readiness;

import org.jspecify.annotations.NullMarked;
