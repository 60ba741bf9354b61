/**
 * The kinds of letters that a village has: those that are shipped, changed and joined by its own,
 * every version kept. Leans on {@code lettertemplate}, {@code tenancy} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.letterkind;

import org.jspecify.annotations.NullMarked;
