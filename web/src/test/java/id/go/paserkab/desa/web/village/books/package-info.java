/** Proves who may open and take away the registers of residents, and what the files hold. */
@NullMarked
package id.go.paserkab.desa.web.village.books;

import org.jspecify.annotations.NullMarked;
