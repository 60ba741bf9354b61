/**
 * The system checks, one small class each. Leans on {@code register}, {@code identity}, {@code
 * people} and {@code training}.
 */
@NullMarked
package id.go.paserkab.desa.readiness.check;

import org.jspecify.annotations.NullMarked;
