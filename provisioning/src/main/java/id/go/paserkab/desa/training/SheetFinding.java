package id.go.paserkab.desa.training;

/**
 * Something in a sheet of scores that is wrong. {@code row} is the file's line, zero for the file
 * as a whole; {@code column} is its heading, empty for the row as a whole; {@code about} is what
 * stands there, or what the sentence speaks of.
 */
public record SheetFinding(Kind kind, int row, String column, String about) {

    /** What can be wrong. */
    public enum Kind {
        TOO_LARGE,
        NO_TEXT,
        /** Begins like an XLSX and is none, or a broken one. */
        NO_BOOK,
        /** An old XLS, or an XLSX that a password locks. */
        LOCKED_OR_OLD,
        UNPACKS_TOO_LARGE,
        NO_SHEET,
        CELL_FORMULA,
        CELL_DATE,
        CELL_PERCENT,
        CELL_ERROR,
        EMPTY,
        COLUMN_MISSING,
        COLUMN_TWICE,
        TOO_MANY_ROWS,
        UNKNOWN_PARTICIPANT,
        SEVERAL_PARTICIPANTS,
        /** (the row in which they stand already) */
        DUPLICATE,
        SCORE_UNREADABLE,
        SCORE_IMPOSSIBLE,
        ATTENDANCE_UNREADABLE,
        CERTIFIED_ALREADY
    }
}
