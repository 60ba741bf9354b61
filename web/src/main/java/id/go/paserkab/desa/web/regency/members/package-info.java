/** The members of the regency's office. Leans on {@code web.members.page}. */
@NullMarked
package id.go.paserkab.desa.web.regency.members;

import org.jspecify.annotations.NullMarked;
