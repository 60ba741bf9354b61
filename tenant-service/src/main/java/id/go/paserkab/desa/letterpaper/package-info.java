/**
 * A letter as it goes on paper, for whoever prints it: words and pictures that are already filled
 * in. Leans on nothing.
 */
@NullMarked
package id.go.paserkab.desa.letterpaper;

import org.jspecify.annotations.NullMarked;
