package id.go.paserkab.desa.spreadsheet;

import java.util.List;

/** A row of a sheet in which something stands, with the number that its program shows. */
public record Row(int number, List<Cell> cells) {

    /** By its place from the left, counted from zero. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
