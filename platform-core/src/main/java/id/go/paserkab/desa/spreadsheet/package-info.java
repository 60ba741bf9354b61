/**
 * Reads sheets that people hand in, XLSX and CSV, row by row and within bounds, and believes
 * nothing that a file says of itself (ADR 17). Leans on nothing of ours.
 */
@NullMarked
package id.go.paserkab.desa.spreadsheet;

import org.jspecify.annotations.NullMarked;
