/**
 * The pages of the members' desk, the same in the regency's office and in each village's. Leans on
 * {@code web.members} and {@code web.words}.
 */
@NullMarked
package id.go.paserkab.desa.web.members.page;

import org.jspecify.annotations.NullMarked;
