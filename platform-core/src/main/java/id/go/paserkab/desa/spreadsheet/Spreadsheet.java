package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.util.List;

/**
 * A file that people filled in with a spreadsheet program, opened and not yet read. What cannot be
 * read, or asks for more than its limits, throws {@link UnreadableSpreadsheet}.
 */
public sealed interface Spreadsheet permits XlsxBook, PlainTable {

    /** Looks at how the file begins: an XLSX, or text with separators. */
    static Spreadsheet open(byte[] file, Limits limits) {
        if (file.length > limits.packedBytes()) {
            throw new UnreadableSpreadsheet(Reason.TOO_LARGE);
        }
        return switch (FileKind.of(file)) {
            case ZIP -> XlsxBook.open(file, limits);
            case OLD_BOOK -> throw new UnreadableSpreadsheet(Reason.OLD_BOOK);
            case LOCKED -> throw new UnreadableSpreadsheet(Reason.LOCKED);
            case OTHER -> PlainTable.open(file, limits);
        };
    }

    /** The names of the sheets that can be seen, at least one; a CSV has one without a name. */
    List<String> sheets();

    DateSystem dates();

    /** Shows the rows of a sheet until none is left or the visitor has seen enough. */
    void read(int sheet, RowVisitor visitor);

    /** The cells that the sheet shows as one. Looks through the whole sheet once more. */
    List<MergedCells> merged(int sheet);
}
