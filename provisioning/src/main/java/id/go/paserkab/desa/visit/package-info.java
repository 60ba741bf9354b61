/**
 * Coaching visits of facilitators to their villages: planned, moved, cancelled, made and recorded
 * once, with notes and photographs. Leans on {@code people}, {@code readiness}, {@code document},
 * {@code register} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.visit;

import org.jspecify.annotations.NullMarked;
