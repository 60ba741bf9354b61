/** Proves that notices reach those who may see them, and nobody else. */
@NullMarked
package id.go.paserkab.desa.delivery;

import org.jspecify.annotations.NullMarked;
