/**
 * What leadership asks of the programme, counted by PostgreSQL as of any day and read as the login
 * that sees no names of people; the week's figures are told to members. Leans on {@code adoption},
 * {@code programme} and {@code readiness} for their rules, on {@code notice} and {@code worker}.
 */
@NullMarked
package id.go.paserkab.desa.insight;

import org.jspecify.annotations.NullMarked;
