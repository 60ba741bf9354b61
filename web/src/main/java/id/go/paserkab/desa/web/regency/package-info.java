/**
 * The regency's face: what its pages share. Leans on {@code programme}, {@code provisioning} and
 * {@code register}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency;

import org.jspecify.annotations.NullMarked;
