/**
 * Which part of the village a member may see residents of. Leans on {@code tenancy}, {@code
 * territory} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.sight;

import org.jspecify.annotations.NullMarked;
