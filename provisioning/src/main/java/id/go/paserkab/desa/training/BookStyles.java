package id.go.paserkab.desa.training;

import id.go.paserkab.desa.training.SheetFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a book are written as something else: a day, a time or a share. Each stands at
 * the place of its style; null is a plain number.
 */
record BookStyles(List<@Nullable Kind> kinds) {

    /** Texts in quotes, escaped signs, colours and conditions say nothing of what is written. */
    private static final Pattern DECORATION =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    private static final Pattern DAY = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final String GENERAL = "General";

    static BookStyles of(@Nullable XMLStreamReader styles) throws XMLStreamException {
        var kinds = new ArrayList<@Nullable Kind>();
        var formats = new HashMap<String, String>();
        var ofCells = false;
        while (styles != null && styles.hasNext()) {
            styles.next();
            if (styles.isEndElement() && styles.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
            if (!styles.isStartElement()) {
                continue;
            }
            switch (styles.getLocalName()) {
                case "numFmt" ->
                        formats.put(value(styles, "numFmtId"), value(styles, "formatCode"));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        var id = value(styles, "numFmtId");
                        kinds.add(kind(id, formats.get(id)));
                    }
                }
                default -> {}
            }
        }
        return new BookStyles(kinds);
    }

    @Nullable Kind kind(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : null;
    }

    private static @Nullable Kind kind(String id, @Nullable String format) {
        if (format != null) {
            var plain = DECORATION.matcher(format).replaceAll("");
            if (plain.contains("%")) {
                return Kind.CELL_PERCENT;
            }
            return !plain.equals(GENERAL) && DAY.matcher(plain).find() ? Kind.CELL_DATE : null;
        }
        return switch (id) {
            case "9", "10" -> Kind.CELL_PERCENT;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" ->
                    Kind.CELL_DATE;
            default -> null;
        };
    }

    private static String value(XMLStreamReader part, String attribute) {
        return Objects.requireNonNullElse(part.getAttributeValue(null, attribute), "");
    }
}
