/**
 * The villages as the regency sees them: the register, each village's making, its staff, and what
 * DPMD does to it. Leans on {@code programme}, {@code provisioning} and {@code web.members}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.villages;

import org.jspecify.annotations.NullMarked;
