/**
 * What leadership asks of the programme, counted by PostgreSQL as of any day and read as the login
 * that sees no names of people. Leans on {@code adoption}, {@code programme} and {@code readiness}
 * for their rules.
 */
@NullMarked
package id.go.paserkab.desa.insight;

import org.jspecify.annotations.NullMarked;
