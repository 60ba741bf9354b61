/**
 * Where staff open the registers of residents and take them away. Leans on {@code books}, {@code
 * web.export} and {@code web.print}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.books;

import org.jspecify.annotations.NullMarked;
