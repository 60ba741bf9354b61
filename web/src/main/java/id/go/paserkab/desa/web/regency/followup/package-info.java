/**
 * The follow-up plan of the villages: every village by step, and each village's steps. Leans on
 * {@code followup}, {@code programme}, {@code people} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.followup;

import org.jspecify.annotations.NullMarked;
