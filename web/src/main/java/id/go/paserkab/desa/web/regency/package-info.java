/** What the regency's pages share. Leans on {@code register} and {@code page}. */
@NullMarked
package id.go.paserkab.desa.web.regency;

import org.jspecify.annotations.NullMarked;
