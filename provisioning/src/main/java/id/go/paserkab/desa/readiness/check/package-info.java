/**
 * The system checks, one small class each. Leans on {@code register}, {@code identity}, {@code
 * people}, {@code training} and {@code followup}.
 */
@NullMarked
package id.go.paserkab.desa.readiness.check;

import org.jspecify.annotations.NullMarked;
