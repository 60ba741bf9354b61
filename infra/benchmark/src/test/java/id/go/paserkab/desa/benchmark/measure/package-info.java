/** Proves the statistics and the choices of villages. */
@NullMarked
package id.go.paserkab.desa.benchmark.measure;

import org.jspecify.annotations.NullMarked;
