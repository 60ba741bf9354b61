/**
 * The menu of {@code ./desa}: brings the whole platform up on one machine, looks after it and takes
 * it down. Leans on {@code local}.
 */
@NullMarked
package id.go.paserkab.desa.local.cli;

import org.jspecify.annotations.NullMarked;
