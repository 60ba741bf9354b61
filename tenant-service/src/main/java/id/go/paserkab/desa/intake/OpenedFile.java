package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.spreadsheet.DateSystem;
import id.go.paserkab.desa.spreadsheet.Limits;
import id.go.paserkab.desa.spreadsheet.MergedCells;
import id.go.paserkab.desa.spreadsheet.Row;
import id.go.paserkab.desa.spreadsheet.RowVisitor;
import id.go.paserkab.desa.spreadsheet.Spreadsheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of residents, opened at the first sheet that has their headings, whatever it is called.
 */
public final class OpenedFile {

    private static final int ROWS_BEFORE_HEADINGS = 20;

    private final Spreadsheet spreadsheet;
    private final int sheet;
    private final Headings headings;

    private OpenedFile(Spreadsheet spreadsheet, int sheet, Headings headings) {
        this.spreadsheet = spreadsheet;
        this.sheet = sheet;
        this.headings = headings;
    }

    static Spreadsheet spreadsheet(byte[] file) {
        return Spreadsheet.open(file, Limits.LARGE);
    }

    /** Nothing where no sheet has them. */
    static Optional<OpenedFile> of(Spreadsheet spreadsheet) {
        for (int sheet = 0; sheet < spreadsheet.sheets().size(); sheet++) {
            var first = new ArrayList<Row>();
            spreadsheet.read(sheet, row -> first.add(row) && first.size() < ROWS_BEFORE_HEADINGS);
            var headings = first.stream().map(Headings::of).filter(Headings::known).findFirst();
            if (headings.isPresent()) {
                return Optional.of(new OpenedFile(spreadsheet, sheet, headings.get()));
            }
        }
        return Optional.empty();
    }

    /** Shows all rows of the sheet, those above the headings too. */
    public void read(RowVisitor visitor) {
        spreadsheet.read(sheet, visitor);
    }

    /** At which place from the left a column stands, counted from zero. */
    public Optional<Integer> place(Column column) {
        return Optional.ofNullable(headings.places().get(column));
    }

    public int headingRow() {
        return headings.row();
    }

    String sheetName() {
        return spreadsheet.sheets().get(sheet);
    }

    Headings headings() {
        return headings;
    }

    DateSystem dates() {
        return spreadsheet.dates();
    }

    List<MergedCells> merged() {
        return spreadsheet.merged(sheet);
    }
}
