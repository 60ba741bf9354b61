/**
 * Whether villages use the platform: the rule, the villages by state, what is to be done and by
 * whom. Leans on {@code adoption} and, for who covers a village, on {@code people}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.adoption;

import org.jspecify.annotations.NullMarked;
