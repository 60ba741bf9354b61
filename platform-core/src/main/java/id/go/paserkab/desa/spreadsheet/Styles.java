package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.Cell.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What numbers are written as: each kind stands at the place of its style. */
record Styles(List<Kind> kinds) {

    /** Texts in quotes, escaped signs, colours and conditions say nothing of what is written. */
    private static final Pattern DECORATION =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    private static final Pattern DAY = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final String GENERAL = "General";
    private static final int LONGEST_FORMAT = 255;
    private static final int MOST_STYLES = 65_490;

    static Styles of(@Nullable XmlPart part) {
        var kinds = new ArrayList<Kind>();
        var formats = new HashMap<String, String>();
        var ofCells = false;
        while (part != null && part.next() && kinds.size() < MOST_STYLES) {
            if (part.ends("cellXfs")) {
                ofCells = false;
            } else if (part.begins("cellXfs")) {
                ofCells = true;
            } else if (part.begins("numFmt") && formats.size() < MOST_STYLES) {
                formats.put(part.attributeOrEmpty("numFmtId"), part.attributeOrEmpty("formatCode"));
            } else if (part.begins("xf") && ofCells) {
                var id = part.attributeOrEmpty("numFmtId");
                kinds.add(kind(id, formats.get(id)));
            }
        }
        return new Styles(kinds);
    }

    Kind kind(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : Kind.NUMBER;
    }

    private static Kind kind(String id, @Nullable String format) {
        if (format != null) {
            var plain =
                    format.length() > LONGEST_FORMAT
                            ? GENERAL
                            : DECORATION.matcher(format).replaceAll("");
            if (plain.contains("%")) {
                return Kind.SHARE;
            }
            return !plain.equals(GENERAL) && DAY.matcher(plain).find() ? Kind.DAY : Kind.NUMBER;
        }
        return switch (id) {
            case "9", "10" -> Kind.SHARE;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Kind.DAY;
            default -> Kind.NUMBER;
        };
    }
}
