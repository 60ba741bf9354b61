/**
 * The benchmark that {@code ./desa bench} runs: side-by-side ratios on services of its own, never a
 * timing assertion.
 */
@NullMarked
package id.go.paserkab.desa.benchmark;

import org.jspecify.annotations.NullMarked;
