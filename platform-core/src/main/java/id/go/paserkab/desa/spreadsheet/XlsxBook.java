package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An XLSX file. Read by hand, as the reader that belongs to our writer believes what a file says of
 * itself (<a href="https://github.com/dhatim/fastexcel">fastexcel-reader</a>, ADR 17).
 */
final class XlsxBook implements Spreadsheet {

    private static final String FOLDER = "xl/";
    private static final int MOST_SHEETS = 200;

    private final ZipParts parts;
    private final Limits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedTexts texts;
    private final Styles styles;
    private DateSystem dates = DateSystem.SINCE_1900;

    private XlsxBook(ZipParts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
        var relations = relations();
        readBook(relations);
        try (var shared = find(relations.parts().get("sharedStrings"), "sharedStrings.xml")) {
            this.texts = SharedTexts.of(shared, limits);
        }
        try (var formats = find(relations.parts().get("styles"), "styles.xml")) {
            this.styles = Styles.of(formats);
        }
    }

    private record Sheet(String name, String part) {}

    /** What the book leans on: parts by relation, and the first of each kind. */
    private record Relations(Map<String, String> targets, Map<String, String> parts) {}

    static XlsxBook open(byte[] file, Limits limits) {
        var parts = ZipParts.of(file, limits);
        if (!parts.has(FOLDER + "workbook.xml")
                && (parts.has("content.xml") || parts.has(FOLDER + "workbook.bin"))) {
            throw new UnreadableSpreadsheet(Reason.OTHER_BOOK);
        }
        return new XlsxBook(parts, limits);
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public DateSystem dates() {
        return dates;
    }

    @Override
    public void read(int sheet, RowVisitor visitor) {
        try (var part = open(sheets.get(sheet).part())) {
            new SheetRows(part, new CellReader(texts, styles, dates), limits).read(visitor);
        }
    }

    @Override
    public List<MergedCells> merged(int sheet) {
        try (var part = open(sheets.get(sheet).part())) {
            return SheetMerges.of(part);
        }
    }

    private Relations relations() {
        var targets = new HashMap<String, String>();
        var kinds = new HashMap<String, String>();
        try (var part = open(FOLDER + "_rels/workbook.xml.rels")) {
            while (part.next()) {
                if (part.begins("Relationship") && targets.size() < MOST_SHEETS * 2) {
                    var target = part.attributeOrEmpty("Target");
                    var name = target.startsWith("/") ? target.substring(1) : FOLDER + target;
                    var kind = part.attributeOrEmpty("Type");
                    targets.put(part.attributeOrEmpty("Id"), name);
                    kinds.putIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), name);
                }
            }
        }
        return new Relations(targets, kinds);
    }

    private void readBook(Relations relations) {
        try (var part = open(FOLDER + "workbook.xml")) {
            while (part.next()) {
                if (part.begins("workbookPr") && isTrue(part.attribute("date1904"))) {
                    dates = DateSystem.SINCE_1904;
                } else if (part.begins("sheet")) {
                    addSheet(part, relations);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableSpreadsheet(Reason.NO_SHEET);
        }
    }

    /** Pages of charts and of old macros are no sheets: nothing stands in their cells. */
    private void addSheet(XmlPart part, Relations relations) {
        var state = part.attribute("state");
        var target = relations.targets().get(part.attributeOrEmpty("id"));
        if ((state == null || state.equals("visible"))
                && target != null
                && !target.contains("/chartsheets/")
                && sheets.size() < MOST_SHEETS) {
            sheets.add(new Sheet(part.attributeOrEmpty("name"), target));
        }
    }

    private XmlPart open(String name) {
        var part = parts.find(name);
        if (part == null) {
            throw new UnreadableSpreadsheet(Reason.NO_BOOK);
        }
        return new XmlPart(part, limits.textLength());
    }

    private @Nullable XmlPart find(@Nullable String name, String usual) {
        var part = parts.find(name == null ? FOLDER + usual : name);
        return part == null ? null : new XmlPart(part, limits.textLength());
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
