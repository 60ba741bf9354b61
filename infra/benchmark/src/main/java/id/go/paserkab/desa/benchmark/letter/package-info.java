/** What letters take: to be put on paper, and to be checked by whoever holds them. */
@NullMarked
package id.go.paserkab.desa.benchmark.letter;

import org.jspecify.annotations.NullMarked;
