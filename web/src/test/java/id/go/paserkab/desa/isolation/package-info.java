/** Proves the walls between villages on the whole platform, with villages that it made itself. */
@NullMarked
package id.go.paserkab.desa.isolation;

import org.jspecify.annotations.NullMarked;
