package id.go.paserkab.desa.web.village.books;

import static java.util.stream.Collectors.joining;

import id.go.paserkab.desa.books.Book;
import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.web.export.Heads;
import id.go.paserkab.desa.web.page.Times;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts books into words: heads of columns, remarks, and what figures are of. */
@Component
class BookTables {

    private static final List<String> GROUPS =
            List.of("start", "BORN", "ARRIVED", "DIED", "LEFT", "end");

    private final MessageSource messages;
    private final Times times;

    BookTables(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    BookTable table(Book book, Locale locale) {
        return new BookTable(
                book.kind(),
                title(book.kind(), locale),
                period(book, locale),
                heads(book.kind(), locale),
                book.rows().stream().map(row -> line(book.kind(), row, locale)).toList());
    }

    String title(BookKind kind, Locale locale) {
        return say(kind + ".title", locale);
    }

    private String period(Book book, Locale locale) {
        var day = times.day(book.until(), locale);
        if (!book.kind().monthly()) {
            return say("period.day", locale, day);
        }
        var month = YearMonth.from(book.from());
        return month.atEndOfMonth().equals(book.until())
                ? times.month(month, locale)
                : say("period.running", locale, times.month(month, locale), day);
    }

    private Heads heads(BookKind kind, Locale locale) {
        if (kind == BookKind.B3) {
            return recapHeads(locale);
        }
        return Heads.grouped(
                IntStream.rangeClosed(1, kind.columns())
                        .mapToObj(column -> say(kind + "." + column, locale))
                        .toList());
    }

    /** Six times four columns of people, with families and people at the beginning and the end. */
    private Heads recapHeads(Locale locale) {
        var heads = new ArrayList<List<String>>();
        heads.add(List.of(say("B3.number", locale)));
        heads.add(List.of(say("B3.hamlet", locale)));
        for (var group : GROUPS) {
            var name = say("flow." + group, locale);
            for (var nation : List.of("foreign", "citizen")) {
                for (var sex : List.of("male", "female")) {
                    heads.add(List.of(name, say(nation, locale), say(sex, locale)));
                }
            }
            if (group.equals("start") || group.equals("end")) {
                for (var sum : List.of("families", "members", "people")) {
                    heads.add(List.of(name, say(sum, locale)));
                }
            }
        }
        heads.add(List.of(say("B3.remarks", locale)));
        return new Heads(heads);
    }

    private BookTable.Line line(BookKind kind, Book.Row row, Locale locale) {
        var cells = new ArrayList<>(row.cells());
        if (kind == BookKind.LAMPID) {
            cells.set(0, say("flow." + of(cells.getFirst()), locale));
            return new BookTable.Line(cells, row.total());
        }
        if (kind == BookKind.B3 && cells.get(1).isEmpty()) {
            cells.set(1, say(row.total() ? "all" : "no-hamlet", locale));
        }
        var remarks =
                row.remarks().entrySet().stream()
                        .map(remark ->
                                say("flow." + remark.getKey(), locale)
                                        + (kind == BookKind.B3 ? " " + remark.getValue() : ""))
                        .collect(joining(", "));
        cells.set(cells.size() - 1, (remarks + " " + cells.getLast()).strip());
        return new BookTable.Line(cells, row.total());
    }

    private static String of(String flow) {
        return flow.equals("START") || flow.equals("END") ? flow.toLowerCase(Locale.ROOT) : flow;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("books." + key, arguments, locale);
    }
}
