package id.go.paserkab.desa.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of a book's sheet. Cells too far to the right are left where they are. */
final class SheetRows {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,7}");

    private final XmlPart part;
    private final CellReader reader;
    private final Limits limits;
    private final Counted counted;

    SheetRows(XmlPart part, CellReader reader, Limits limits) {
        this.part = part;
        this.reader = reader;
        this.limits = limits;
        this.counted = new Counted(limits);
    }

    void read(RowVisitor visitor) {
        var number = 0;
        while (part.next()) {
            if (part.begins("row")) {
                number = index(part.attribute("r"), number + 1);
                var cells = cells(number);
                if (cells.isEmpty()) {
                    continue;
                }
                counted.row(number);
                if (!visitor.visit(new Row(number, cells))) {
                    return;
                }
            }
        }
    }

    /** Up to the last one in which something stands; none where nothing does. */
    private List<Cell> cells(int row) {
        var cells = new ArrayList<Cell>();
        var column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                column = column(part.attribute("r"), column + 1);
                var cell = reader.read(part);
                if (column < limits.columns() && !cell.empty()) {
                    counted.text(cell.text(), row);
                    while (cells.size() <= column) {
                        cells.add(Cell.EMPTY);
                    }
                    cells.set(column, cell);
                }
            }
        }
        return List.copyOf(cells);
    }

    static int index(@Nullable String typed, int otherwise) {
        return typed != null && INDEX.matcher(typed).matches()
                ? Integer.parseInt(typed)
                : otherwise;
    }

    /** The place of a column from its letters; where there are none that is possible, the next. */
    static int column(@Nullable String address, int otherwise) {
        var found = ADDRESS.matcher(address == null ? "" : address);
        if (!found.matches()) {
            return otherwise;
        }
        return found.group(1).chars().reduce(0, (sum, sign) -> sum * 26 + sign - 'A' + 1) - 1;
    }
}
