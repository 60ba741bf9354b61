package id.go.paserkab.desa.spreadsheet;

/**
 * Refuses a file, or what is left of it, and says why. The row is the sheet's own number where it
 * is known, else zero. Nothing of what the file holds is in it.
 */
public final class UnreadableSpreadsheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int row;

    UnreadableSpreadsheet(Reason reason, int row) {
        super("The file cannot be read: " + reason + (row == 0 ? "" : " (row " + row + ")"));
        this.reason = reason;
        this.row = row;
    }

    UnreadableSpreadsheet(Reason reason) {
        this(reason, 0);
    }

    public Reason reason() {
        return reason;
    }

    public int row() {
        return row;
    }

    /** What is wrong with the file. */
    public enum Reason {
        TOO_LARGE,
        /** Neither a book nor text. */
        NO_TEXT,
        /** Begins like an XLSX and is none, or a broken one. */
        NO_BOOK,
        /** An XLS of the years before 2007. */
        OLD_BOOK,
        /** A password locks it. */
        LOCKED,
        /** ODS or XLSB: a book, but not of the kind that is read here. */
        OTHER_BOOK,
        UNPACKS_TOO_LARGE,
        TOO_MANY_PARTS,
        /** Two parts have one name, or lie in one place: which one counts, nobody can say. */
        PART_TWICE,
        /** A document type declaration, which no spreadsheet program writes. */
        DECLARES_ENTITIES,
        NO_SHEET,
        TOO_MANY_ROWS,
        TOO_MANY_CELLS,
        TEXT_TOO_LONG
    }
}
