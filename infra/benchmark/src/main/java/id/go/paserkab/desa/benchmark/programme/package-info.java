/**
 * The programme's pages with many villages and long use: the overview, the map, and the recording
 * of what happens. Leans on {@code site} for the load.
 */
@NullMarked
package id.go.paserkab.desa.benchmark.programme;

import org.jspecify.annotations.NullMarked;
