/** What letters do and refuse, in real villages. */
@NullMarked
package id.go.paserkab.desa.letter;

import org.jspecify.annotations.NullMarked;
