/** Proves that local services are real, our own, and end when they should. */
@NullMarked
package id.go.paserkab.desa.local;

import org.jspecify.annotations.NullMarked;
