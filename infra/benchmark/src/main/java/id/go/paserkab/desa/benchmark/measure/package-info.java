/** How figures are taken and told: samples, interleaved rounds, choices of villages, reports. */
@NullMarked
package id.go.paserkab.desa.benchmark.measure;

import org.jspecify.annotations.NullMarked;
