package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;

/** Counts what one reading of a sheet has met, and stops it at its limits. */
final class Counted {

    private final Limits limits;
    private int rows;
    private int lastRow;
    private long cells;

    Counted(Limits limits) {
        this.limits = limits;
    }

    void row(int number) {
        lastRow = number;
        if (++rows > limits.rows()) {
            throw new UnreadableSpreadsheet(Reason.TOO_MANY_ROWS, number);
        }
    }

    /** A cell in which something stands. */
    void text(String text, int row) {
        if (text.isEmpty()) {
            return;
        }
        if (++cells > limits.cells()) {
            throw new UnreadableSpreadsheet(Reason.TOO_MANY_CELLS, row);
        }
        if (text.length() > limits.textLength()) {
            throw new UnreadableSpreadsheet(Reason.TEXT_TOO_LONG, row);
        }
    }

    int lastRow() {
        return lastRow;
    }
}
