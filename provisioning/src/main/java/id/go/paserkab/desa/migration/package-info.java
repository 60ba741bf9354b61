/**
 * Liquibase plans, PostgreSQL executes: the platform's changelog at start, the village changelog
 * rendered once and applied to each village. Leans on {@code tenancy}, {@code audit}, {@code
 * signal} and {@code worker}.
 */
@NullMarked
package id.go.paserkab.desa.migration;

import org.jspecify.annotations.NullMarked;
