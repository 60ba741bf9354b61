package id.go.paserkab.desa.web.village.intake;

import id.go.paserkab.desa.intake.Finding;
import id.go.paserkab.desa.intake.OpenedFile;
import id.go.paserkab.desa.intake.Severity;
import id.go.paserkab.desa.spreadsheet.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The file that was handed in, as a book with every finding beside its row and its cell coloured.
 * Mended, it can be handed in as it is: nobody reads the column of remarks.
 */
final class MarkedCopy {

    private static final String WRONG = "F8D7D3";
    private static final String STRANGE = "FBEBC8";
    private static final int FLUSHED_EVERY = 500;

    private final OpenedFile file;
    private final IntakeWords words;
    private final Locale locale;
    private final Map<Integer, List<Finding>> findings = new HashMap<>();

    MarkedCopy(OpenedFile file, IntakeWords words, Locale locale) {
        this.file = file;
        this.words = words;
        this.locale = locale;
    }

    void mark(List<Finding> found) {
        found.forEach(one -> findings.computeIfAbsent(one.row(), _ -> new ArrayList<>()).add(one));
    }

    void write(Workbook book) {
        var page = book.newWorksheet("Data");
        page.width(0, 60);
        page.freezePane(1, 0);
        var written = new int[1];
        file.read(row -> {
            write(row, written[0]++, page);
            if (written[0] % FLUSHED_EVERY == 0) {
                flush(page);
            }
            return true;
        });
    }

    /** Remarks come first, where nobody overlooks them. */
    private void write(Row row, int at, Worksheet page) {
        var found = findings.getOrDefault(row.number(), List.of());
        if (row.number() == file.headingRow()) {
            page.value(at, 0, words.say("intake.remarks", locale));
            page.style(at, 0).bold().set();
        } else if (!found.isEmpty()) {
            page.value(at, 0, remarks(found));
        }
        for (int place = 0; place < row.cells().size(); place++) {
            var text = row.cell(place).text();
            if (!text.isEmpty()) {
                page.value(at, place + 1, text);
            }
        }
        found.forEach(one -> colour(one, at, page));
    }

    private String remarks(List<Finding> found) {
        return found.stream()
                .map(one -> {
                    var column = one.column();
                    var text = words.text(one, locale);
                    return column == null ? text : column.heading() + ": " + text;
                })
                .collect(Collectors.joining(" | "));
    }

    private void colour(Finding finding, int at, Worksheet page) {
        var column = finding.column();
        var fill = finding.severity() == Severity.ERROR ? WRONG : STRANGE;
        page.style(at, 0).fillColor(fill).set();
        if (column != null) {
            file.place(column).ifPresent(place -> page.style(at, place + 1).fillColor(fill).set());
        }
    }

    private static void flush(Worksheet page) {
        try {
            page.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
