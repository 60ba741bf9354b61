/**
 * Proves what is taught, who passes, what a sheet of scores must be, and what a certificate says.
 */
@NullMarked
package id.go.paserkab.desa.training;

import org.jspecify.annotations.NullMarked;
