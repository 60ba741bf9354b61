/** What it takes to move the residents of a village in from a file. */
@NullMarked
package id.go.paserkab.desa.benchmark.intake;

import org.jspecify.annotations.NullMarked;
