/** The members of a village's office. Leans on {@code web.members.page}. */
@NullMarked
package id.go.paserkab.desa.web.village.members;

import org.jspecify.annotations.NullMarked;
