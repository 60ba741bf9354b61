/**
 * Coaching visits: a facilitator's home, plans and records made for a phone with a weak line, and
 * what DPMD reads of them. Leans on {@code visit}, {@code people}, {@code readiness}, {@code
 * training} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.visits;

import org.jspecify.annotations.NullMarked;
