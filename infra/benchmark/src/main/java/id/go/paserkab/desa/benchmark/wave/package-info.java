/** A whole wave through the whole application. */
@NullMarked
package id.go.paserkab.desa.benchmark.wave;

import org.jspecify.annotations.NullMarked;
