/**
 * Who did what to which village or wave, when, from where and why; append-only. Leans on {@code
 * kernel}.
 */
@NullMarked
package id.go.paserkab.desa.audit;

import org.jspecify.annotations.NullMarked;
