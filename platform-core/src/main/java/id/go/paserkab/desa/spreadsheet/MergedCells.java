package id.go.paserkab.desa.spreadsheet;

/** Cells that a sheet shows as one; rows as they are shown, columns from zero, both ends inside. */
public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
