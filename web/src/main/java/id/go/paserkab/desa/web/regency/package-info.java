/** What the regency's pages share. Leans on {@code register}. */
@NullMarked
package id.go.paserkab.desa.web.regency;

import org.jspecify.annotations.NullMarked;
