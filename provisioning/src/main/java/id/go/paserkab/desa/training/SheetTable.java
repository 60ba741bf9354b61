package id.go.paserkab.desa.training;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.go.paserkab.desa.training.SheetFinding.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

    private static final int LARGEST = 1 << 20;

    /** A row and the line of the file that it begins on. */
    record Row(int number, List<String> cells) {}

    /** Null, with findings, where it is no table at all. */
    static @Nullable SheetTable of(byte[] file, int mostRows, List<SheetFinding> findings) {
        if (file.length > LARGEST) {
            findings.add(whole(Kind.TOO_LARGE));
            return null;
        }
        Book book;
        try {
            // One more than may be, so that it is seen that there are too many; and the headings.
            book = Book.packed(file) ? Book.read(file, mostRows + 2) : plain(file);
        } catch (UnreadableBook unreadable) {
            findings.add(whole(unreadable.kind()));
            return null;
        }
        var rows = book.rows();
        if (rows.size() < 2) {
            findings.add(whole(Kind.EMPTY));
            return null;
        }
        var columns = columns(rows.getFirst(), findings);
        refuseOddities(book, columns, findings);
        return new SheetTable(columns, List.copyOf(rows.subList(1, rows.size())));
    }

    /** What stands there, without what a spreadsheet writes around it; empty where nothing does. */
    String cell(Row row, String column) {
        var index = columns.get(column);
        return index == null || index >= row.cells().size()
                ? ""
                : row.cells().get(index).strip().replaceFirst("^'", "");
    }

    private static Book plain(byte[] file) throws UnreadableBook {
        if (Book.locked(file)) {
            throw new UnreadableBook(Kind.LOCKED_OR_OLD);
        }
        try {
            return new Book(rows(text(file)), List.of());
        } catch (CharacterCodingException | CsvParseException unreadable) {
            throw new UnreadableBook(Kind.NO_TEXT);
        }
    }

    /** Only where something is read: what else people keep beside it is theirs. */
    private static void refuseOddities(
            Book book, Map<String, Integer> columns, List<SheetFinding> findings) {
        var names = new HashMap<Integer, String>();
        columns.forEach((name, index) -> names.put(index, name));
        for (var odd : book.oddities()) {
            var name = names.get(odd.column());
            if (name != null) {
                findings.add(new SheetFinding(odd.kind(), odd.row(), name, ""));
            }
        }
    }

    private static SheetFinding whole(Kind kind) {
        return new SheetFinding(kind, 0, "", "");
    }

    private static String text(byte[] file) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<Row> rows(String text) {
        var reader = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text);
        return reader.stream()
                .filter(line -> line.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                .map(SheetTable::row)
                .toList();
    }

    private static Row row(CsvRecord line) {
        return new Row(
                Math.toIntExact(line.getStartingLineNumber()), List.copyOf(line.getFields()));
    }

    /** Spreadsheets in Indonesian write semicolons. */
    private static char separator(String text) {
        var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var found = ',';
        for (var sign : new char[] {';', '\t'}) {
            if (count(heading, sign) > count(heading, found)) {
                found = sign;
            }
        }
        return found;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }

    private static Map<String, Integer> columns(Row heading, List<SheetFinding> findings) {
        var columns = new HashMap<String, Integer>();
        for (int index = 0; index < heading.cells().size(); index++) {
            var typed = heading.cells().get(index).toLowerCase(Locale.ROOT);
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
