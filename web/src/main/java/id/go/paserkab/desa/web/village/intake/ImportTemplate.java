package id.go.paserkab.desa.web.village.intake;

import id.go.paserkab.desa.intake.Column;
import id.go.paserkab.desa.population.CodeList;
import id.go.paserkab.desa.population.Fact;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty sheet to fill in: headings, lists to choose from, numbers kept as text so that no
 * program rounds them, and beside it what belongs in each column.
 */
final class ImportTemplate {

    private static final int ROWS = 10_000;
    private static final String NEEDED = "CFE8E1";
    private static final String OPTIONAL = "ECECE4";
    private static final String TEXT = "@";
    private static final String DAY = "dd/mm/yyyy";

    private final IntakeWords words;
    private final Locale locale;

    ImportTemplate(IntakeWords words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    void write(Workbook book) {
        var people = book.newWorksheet("Penduduk");
        var legend = book.newWorksheet("Petunjuk");
        var lists = lists(book.newWorksheet("Daftar pilihan"));
        for (var column : Column.values()) {
            heading(people, column);
            var codes = column.fact() == null ? null : column.fact().codes();
            if (codes != null) {
                people.range(1, column.ordinal(), ROWS, column.ordinal())
                        .validateWithList(lists.get(codes))
                        .allowBlank(true)
                        .showErrorMessage(false);
            }
        }
        people.freezePane(1, 1);
        legend(legend);
    }

    private static void heading(Worksheet people, Column column) {
        var place = column.ordinal();
        people.value(0, place, column.heading());
        people.style(0, place)
                .bold()
                .wrapText(true)
                .fillColor(Column.needed().contains(column) ? NEEDED : OPTIONAL)
                .set();
        people.width(place, Math.max(14, column.heading().length() + 4));
        var fact = column.fact();
        if (fact == null || fact.kind() != Fact.Kind.CODE) {
            people.style(place)
                    .format(fact != null && fact.kind() == Fact.Kind.DATE ? DAY : TEXT)
                    .set();
        }
    }

    private static Map<CodeList, Range> lists(Worksheet page) {
        var ranges = new EnumMap<CodeList, Range>(CodeList.class);
        var place = 0;
        for (var column : Column.values()) {
            var codes = column.fact() == null ? null : column.fact().codes();
            if (codes == null) {
                continue;
            }
            page.value(0, place, column.heading());
            page.style(0, place).bold().set();
            page.width(place, 30);
            for (int at = 0; at < codes.codes().size(); at++) {
                page.value(at + 1, place, codes.codes().get(at).label());
            }
            ranges.put(codes, page.range(1, place, codes.codes().size(), place));
            place++;
        }
        return ranges;
    }

    private void legend(Worksheet page) {
        page.width(0, 28);
        page.width(1, 12);
        page.width(2, 90);
        page.value(0, 0, words.say("intake.template.column", locale));
        page.value(0, 1, words.say("intake.template.needed", locale));
        page.value(0, 2, words.say("intake.template.how", locale));
        page.range(0, 0, 0, 2).style().bold().set();
        for (var column : Column.values()) {
            var row = column.ordinal() + 1;
            page.value(row, 0, column.heading());
            var needed = Column.needed().contains(column);
            page.value(row, 1, words.say(needed ? "intake.yes" : "intake.no", locale));
            page.value(row, 2, how(column));
            page.style(row, 2).wrapText(true).set();
        }
        var last = Column.values().length + 2;
        page.value(last, 0, words.say("intake.template.end", locale));
    }

    private String how(Column column) {
        var fact = column.fact();
        if (fact == null) {
            return words.say("intake.how.area", locale);
        }
        return switch (column) {
            case NAME, NIK, FAMILY_NUMBER, RELATIONSHIP, STANDING, LATITUDE, LONGITUDE ->
                    words.say("intake.how." + column, locale);
            default -> words.say("intake.how." + fact.kind(), locale, fact.longest());
        };
    }
}
