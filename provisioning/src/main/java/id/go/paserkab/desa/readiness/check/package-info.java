/** The system checks, one small class each. Leans on {@code register} and {@code identity}. */
@NullMarked
package id.go.paserkab.desa.readiness.check;

import org.jspecify.annotations.NullMarked;
