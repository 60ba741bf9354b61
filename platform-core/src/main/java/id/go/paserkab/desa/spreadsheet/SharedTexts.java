package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a book share. */
record SharedTexts(List<String> texts) {

    /** What keeping a text costs, however short it is. */
    private static final int OVERHEAD = 24;

    static SharedTexts of(@Nullable XmlPart part, Limits limits) {
        var texts = new ArrayList<String>();
        var left = limits.sharedCharacters();
        while (part != null && part.next()) {
            if (part.begins("si")) {
                var text = part.runs("si");
                left -= text.length() + OVERHEAD;
                if (left < 0) {
                    throw new UnreadableSpreadsheet(Reason.UNPACKS_TOO_LARGE);
                }
                texts.add(text);
            }
        }
        return new SharedTexts(texts);
    }

    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
