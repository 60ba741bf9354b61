/**
 * The register of residents and families: facts, the events that change them, and the register as
 * it was on any day. Leans on {@code vault}, {@code tenancy}, {@code territory}, {@code kernel} and
 * {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.population;

import org.jspecify.annotations.NullMarked;
