/**
 * DPMD's pages for waves: the list, the plan, and the wave at work. Leans on {@code programme},
 * {@code web.regency.live} and {@code web.regency.readiness}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.waves;

import org.jspecify.annotations.NullMarked;
