package id.go.paserkab.desa.training;

import id.go.paserkab.desa.training.SheetFinding.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One reading of a book's sheet. Cells too far to the right are left where they are. */
final class BookSheet {

    private static final int MOST_COLUMNS = 64;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,7}");
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

    private final List<String> strings;
    private final BookStyles styles;
    private final int mostRows;
    private final List<SheetTable.Row> rows = new ArrayList<>();
    private final List<Book.Oddity> oddities = new ArrayList<>();

    BookSheet(List<String> strings, BookStyles styles, int mostRows) {
        this.strings = strings;
        this.styles = styles;
        this.mostRows = mostRows;
    }

    Book read(XMLStreamReader sheet) throws XMLStreamException {
        var number = 0;
        while (sheet.hasNext() && rows.size() < mostRows) {
            sheet.next();
            if (sheet.isStartElement() && sheet.getLocalName().equals("row")) {
                number = index(Book.attribute(sheet, "r"), number + 1);
                var cells = cells(sheet, number);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new SheetTable.Row(number, cells));
                }
            }
        }
        return new Book(List.copyOf(rows), List.copyOf(oddities));
    }

    private List<String> cells(XMLStreamReader sheet, int row) throws XMLStreamException {
        var cells = new ArrayList<String>();
        var column = -1;
        while (sheet.hasNext()) {
            sheet.next();
            if (sheet.isEndElement() && sheet.getLocalName().equals("row")) {
                break;
            }
            if (sheet.isStartElement() && sheet.getLocalName().equals("c")) {
                column = column(Book.attribute(sheet, "r"), column + 1);
                var text = cell(sheet, row, column);
                if (column < MOST_COLUMNS) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                }
            }
        }
        return List.copyOf(cells);
    }

    private String cell(XMLStreamReader sheet, int row, int column) throws XMLStreamException {
        var type = Objects.requireNonNullElse(Book.attribute(sheet, "t"), "n");
        var style = index(Book.attribute(sheet, "s"), -1);
        var value = "";
        var formula = false;
        while (sheet.hasNext()) {
            sheet.next();
            if (sheet.isEndElement() && sheet.getLocalName().equals("c")) {
                break;
            }
            if (sheet.isStartElement()) {
                switch (sheet.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = sheet.getElementText();
                    case "is" -> value = Book.text(sheet, "is");
                    default -> {}
                }
            }
        }
        var odd = odd(type, value, formula, style);
        if (odd != null) {
            oddities.add(new Book.Oddity(odd, row, column));
            // Something stands there, so that the row is none that is empty.
            return "?";
        }
        return text(type, value);
    }

    private @Nullable Kind odd(String type, String value, boolean formula, int style) {
        if (formula) {
            return Kind.CELL_FORMULA;
        }
        return switch (type) {
            case "e" -> Kind.CELL_ERROR;
            case "d" -> Kind.CELL_DATE;
            case "n" -> value.isEmpty() ? null : styles.kind(style);
            default -> null;
        };
    }

    private String text(String type, String value) {
        return switch (type) {
            case "s" -> {
                var index = index(value.strip(), -1);
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "b" -> value.strip().equals("1") ? "ya" : "tidak";
            case "n" -> number(value.strip());
            default -> value;
        };
    }

    /** As it is seen in the sheet: without the noise behind the fifteenth digit. */
    private static String number(String typed) {
        return NUMBER.matcher(typed).matches()
                ? new BigDecimal(typed)
                        .round(new MathContext(15))
                        .stripTrailingZeros()
                        .toPlainString()
                : typed;
    }

    private static int index(@Nullable String typed, int otherwise) {
        return typed != null && INDEX.matcher(typed).matches()
                ? Integer.parseInt(typed)
                : otherwise;
    }

    private static int column(@Nullable String address, int otherwise) {
        var found = ADDRESS.matcher(address == null ? "" : address);
        if (!found.matches()) {
            return otherwise;
        }
        return found.group(1).chars().reduce(0, (sum, sign) -> sum * 26 + sign - 'A' + 1) - 1;
    }
}
