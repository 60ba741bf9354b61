package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.Cell.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a cell of a book by its type, its style and its texts. */
record CellReader(SharedTexts texts, Styles styles, DateSystem dates) {

    private static final int DAY_LENGTH = 10;

    /** From the beginning of the cell's element to its end. */
    Cell read(XmlPart part) {
        var type = Objects.requireNonNullElse(part.attribute("t"), "n");
        var style = SheetRows.index(part.attribute("s"), -1);
        String value = null;
        var formula = false;
        while (part.next() && !part.ends("c")) {
            if (part.begins("f")) {
                formula = true;
            } else if (part.begins("v")) {
                value = part.text("v");
            } else if (part.begins("is")) {
                value = part.runs("is");
            }
        }
        if (formula && value == null) {
            return new Cell(Kind.UNCALCULATED, "", true);
        }
        return cell(type, style, value == null ? "" : value, formula);
    }

    private Cell cell(String type, int style, String value, boolean formula) {
        return switch (type) {
            case "s" -> text(texts.get(SheetRows.index(value.strip(), -1)), formula);
            case "b" -> new Cell(Kind.TRUTH, value.strip().equals("1") ? "ya" : "tidak", formula);
            case "e" -> new Cell(Kind.ERROR, value, formula);
            case "d" -> new Cell(Kind.DAY, shortened(value.strip()), formula);
            case "n" -> number(style, value.strip(), formula);
            case "str" -> text(EscapedSigns.written(value), formula);
            default -> text(value, formula);
        };
    }

    private Cell number(int style, String value, boolean formula) {
        if (value.isEmpty()) {
            return text("", formula);
        }
        return switch (styles.kind(style)) {
            case DAY -> Cell.day(value, dates, formula);
            case SHARE -> Cell.number(Kind.SHARE, value, formula);
            case NUMBER, TEXT, TRUTH, ERROR, UNCALCULATED ->
                    Cell.number(Kind.NUMBER, value, formula);
        };
    }

    private static Cell text(@Nullable String text, boolean formula) {
        return formula
                ? new Cell(Kind.TEXT, Objects.requireNonNullElse(text, ""), true)
                : Cell.text(Objects.requireNonNullElse(text, ""));
    }

    private static String shortened(String moment) {
        return moment.length() > DAY_LENGTH ? moment.substring(0, DAY_LENGTH) : moment;
    }
}
