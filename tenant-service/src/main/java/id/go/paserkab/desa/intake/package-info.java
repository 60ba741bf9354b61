/**
 * Moving people in: reads the files that villages have, says what is wrong in them by row and
 * column, and hands what they say of residents to the register. Leans on {@code spreadsheet},
 * {@code population}, {@code territory}, {@code vault}, {@code tenancy}, {@code kernel} and {@code
 * audit}.
 */
@NullMarked
package id.go.paserkab.desa.intake;

import org.jspecify.annotations.NullMarked;
