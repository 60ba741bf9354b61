/**
 * Liquibase plans, PostgreSQL executes: village changelogs rendered once and applied to each
 * village. Leans on {@code tenancy}.
 */
@NullMarked
package id.go.paserkab.desa.migration;

import org.jspecify.annotations.NullMarked;
