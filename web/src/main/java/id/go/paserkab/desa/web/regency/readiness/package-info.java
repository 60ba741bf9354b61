/**
 * The readiness of villages on the regency's face: the matrix, one village, one gate of a village,
 * what the gates ask for, and what a wave needs. Leans on {@code readiness}, {@code programme} and
 * {@code web.document}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.readiness;

import org.jspecify.annotations.NullMarked;
