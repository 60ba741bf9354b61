package id.go.paserkab.desa.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which cells a book's sheet shows as one; it says so behind its rows. */
final class SheetMerges {

    private static final int MOST = 20_000;
    private static final Pattern RANGE =
            Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    private SheetMerges() {}

    static List<MergedCells> of(XmlPart part) {
        var merges = new ArrayList<MergedCells>();
        while (part.next() && merges.size() < MOST) {
            if (part.begins("mergeCell")) {
                var range = RANGE.matcher(part.attributeOrEmpty("ref"));
                if (range.matches()) {
                    merges.add(
                            new MergedCells(
                                    Integer.parseInt(range.group(2)),
                                    Integer.parseInt(range.group(4)),
                                    SheetRows.column(range.group(1) + "1", 0),
                                    SheetRows.column(range.group(3) + "1", 0)));
                }
            }
        }
        return List.copyOf(merges);
    }
}
