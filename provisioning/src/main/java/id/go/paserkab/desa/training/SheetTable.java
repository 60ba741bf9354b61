package id.go.paserkab.desa.training;

import id.go.paserkab.desa.spreadsheet.Cell;
import id.go.paserkab.desa.spreadsheet.Limits;
import id.go.paserkab.desa.spreadsheet.Row;
import id.go.paserkab.desa.spreadsheet.Spreadsheet;
import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet;
import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import id.go.paserkab.desa.training.SheetFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet by row and heading, whatever the order of its columns. */
record SheetTable(Map<String, Integer> columns, List<Row> rows) {

    static final String CODE = "kode desa";
    static final String VILLAGE = "desa";
    static final String NAME = "nama";
    static final String ATTENDED = "hadir";
    static final String PRE = "pre-test";
    static final String POST = "post-test";

    /** Null, with findings, where it is no table at all. */
    static @Nullable SheetTable of(byte[] file, int mostRows, List<SheetFinding> findings) {
        var rows = new ArrayList<Row>();
        try {
            // One more than may be, so that it is seen that there are too many; and the headings.
            Spreadsheet.open(file, Limits.SMALL)
                    .read(0, row -> rows.add(row) && rows.size() < mostRows + 2);
        } catch (UnreadableSpreadsheet unreadable) {
            findings.add(whole(kind(unreadable.reason())));
            return null;
        }
        if (rows.size() < 2) {
            findings.add(whole(Kind.EMPTY));
            return null;
        }
        var columns = columns(rows.getFirst(), findings);
        refuseOddities(rows, columns, findings);
        return new SheetTable(columns, List.copyOf(rows.subList(1, rows.size())));
    }

    /** What stands there, without what a spreadsheet writes around it; empty where nothing does. */
    String cell(Row row, String column) {
        var index = columns.get(column);
        return index == null ? "" : row.cell(index).text().strip().replaceFirst("^'", "");
    }

    /** Only where something is read: what else people keep beside it is theirs. */
    private static void refuseOddities(
            List<Row> rows, Map<String, Integer> columns, List<SheetFinding> findings) {
        for (var row : rows) {
            columns.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(column -> {
                        var odd = odd(row.cell(column.getValue()));
                        if (odd != null) {
                            findings.add(new SheetFinding(odd, row.number(), column.getKey(), ""));
                        }
                    });
        }
    }

    private static @Nullable Kind odd(Cell cell) {
        if (cell.formula()) {
            return Kind.CELL_FORMULA;
        }
        return switch (cell.kind()) {
            case TEXT, NUMBER, TRUTH -> null;
            case DAY -> Kind.CELL_DATE;
            case SHARE -> Kind.CELL_PERCENT;
            case ERROR -> Kind.CELL_ERROR;
            case UNCALCULATED -> Kind.CELL_FORMULA;
        };
    }

    private static Kind kind(Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> Kind.TOO_LARGE;
            case NO_TEXT, TEXT_TOO_LONG -> Kind.NO_TEXT;
            case NO_BOOK, OTHER_BOOK, PART_TWICE, DECLARES_ENTITIES -> Kind.NO_BOOK;
            case OLD_BOOK, LOCKED -> Kind.LOCKED_OR_OLD;
            case UNPACKS_TOO_LARGE, TOO_MANY_PARTS, TOO_MANY_CELLS -> Kind.UNPACKS_TOO_LARGE;
            case NO_SHEET -> Kind.NO_SHEET;
            case TOO_MANY_ROWS -> Kind.TOO_MANY_ROWS;
        };
    }

    private static SheetFinding whole(Kind kind) {
        return new SheetFinding(kind, 0, "", "");
    }

    private static Map<String, Integer> columns(Row heading, List<SheetFinding> findings) {
        var columns = new HashMap<String, Integer>();
        for (int index = 0; index < heading.cells().size(); index++) {
            var typed = heading.cell(index).text().toLowerCase(Locale.ROOT);
            var column = ScoreSheet.known().get(typed.replaceAll("[^a-z]", ""));
            if (column != null && columns.putIfAbsent(column, index) != null) {
                findings.add(new SheetFinding(Kind.COLUMN_TWICE, heading.number(), column, column));
            }
        }
        for (var needed : List.of(NAME, PRE, POST)) {
            if (!columns.containsKey(needed)) {
                findings.add(
                        new SheetFinding(Kind.COLUMN_MISSING, heading.number(), needed, needed));
            }
        }
        if (!columns.containsKey(CODE) && !columns.containsKey(VILLAGE)) {
            findings.add(new SheetFinding(Kind.COLUMN_MISSING, heading.number(), VILLAGE, VILLAGE));
        }
        return columns;
    }
}
