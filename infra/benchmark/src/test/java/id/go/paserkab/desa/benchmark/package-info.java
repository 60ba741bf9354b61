/** Proves what the command line means. */
@NullMarked
package id.go.paserkab.desa.benchmark;

import org.jspecify.annotations.NullMarked;
