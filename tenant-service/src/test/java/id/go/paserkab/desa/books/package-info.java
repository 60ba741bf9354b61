/** Proves that the books of residents count and list what the register says. */
@NullMarked
package id.go.paserkab.desa.books;

import org.jspecify.annotations.NullMarked;
