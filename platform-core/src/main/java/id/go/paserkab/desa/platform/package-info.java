/**
 * What the whole process stands on: clock, databases, transactions, refusals to start told in plain
 * words. Leans on {@code secret}.
 */
@NullMarked
package id.go.paserkab.desa.platform;

import org.jspecify.annotations.NullMarked;
