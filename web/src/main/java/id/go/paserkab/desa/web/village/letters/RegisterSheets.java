package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.incomingletter.IncomingArchive;
import id.go.paserkab.desa.incomingletter.IncomingLine;
import id.go.paserkab.desa.letter.LetterArchive;
import id.go.paserkab.desa.letter.LetterState;
import id.go.paserkab.desa.letter.RegisterEntry;
import id.go.paserkab.desa.web.export.Heads;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.page.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sets the two books of letters in the columns of Permendagri 47/2016. */
@Component
class RegisterSheets {

    static final String AGENDA = "agenda";

    private final LetterArchive sent;
    private final IncomingArchive received;
    private final LetterWords words;
    private final Times times;

    RegisterSheets(LetterArchive sent, IncomingArchive received, LetterWords words, Times times) {
        this.sent = sent;
        this.received = received;
        this.words = words;
        this.times = times;
    }

    /** What a letter says in a book, without the number of its row. */
    private record Line(LocalDate day, List<String> cells) {}

    Sheet of(String book, int year, Locale locale) {
        return new Sheet(
                words.say("book." + book, locale),
                heads(book, locale),
                numbered(book.equals(AGENDA) ? agenda(year, locale) : expedition(year, locale)),
                Set.of());
    }

    private Heads heads(String book, Locale locale) {
        return Heads.grouped(
                keys(book).stream().map(key -> words.say("book.column." + key, locale)).toList());
    }

    private static List<String> keys(String book) {
        return book.equals(AGENDA)
                ? List.of(
                        "row",
                        "day",
                        "in.number",
                        "in.dated",
                        "in.sender",
                        "in.about",
                        "out.about",
                        "out.sent",
                        "out.to",
                        "note")
                : List.of("row", "sent", "dated-number", "about", "to", "note");
    }

    /** Letters received and sent in one row of days, as the law has the book. */
    private List<Line> agenda(int year, Locale locale) {
        return Stream.concat(
                        received.register(year).stream().map(letter -> received(letter, locale)),
                        sent.register(year).stream().map(entry -> sent(entry, locale)))
                .sorted(Comparator.comparing(Line::day))
                .toList();
    }

    private Line received(IncomingLine letter, Locale locale) {
        var says = letter.contents();
        var day = letter.receivedOn();
        return new Line(
                day,
                List.of(
                        times.day(day, locale),
                        says.number(),
                        says.dated() == null ? "" : times.day(says.dated(), locale),
                        says.sender(),
                        says.subject(),
                        "",
                        "",
                        "",
                        note(
                                words.say("book.incoming", locale, letter.number()),
                                letter.annulled() ? words.say("state.ANNULLED", locale) : "",
                                says.note())));
    }

    private Line sent(RegisterEntry entry, Locale locale) {
        var day = Objects.requireNonNull(entry.letter().issuedOn());
        var about = entry.letter().number() + ": " + about(entry, locale);
        return new Line(
                day,
                List.of(
                        times.day(day, locale),
                        "",
                        "",
                        "",
                        "",
                        about,
                        times.day(day, locale),
                        entry.addressee(),
                        annulled(entry, locale)));
    }

    private List<Line> expedition(int year, Locale locale) {
        var lines = new ArrayList<Line>();
        for (var entry : sent.register(year)) {
            var day = Objects.requireNonNull(entry.letter().issuedOn());
            var said = times.day(day, locale);
            lines.add(
                    new Line(
                            day,
                            List.of(
                                    said,
                                    said + ", " + entry.letter().number(),
                                    about(entry, locale),
                                    entry.addressee(),
                                    annulled(entry, locale))));
        }
        return lines;
    }

    private String about(RegisterEntry entry, Locale locale) {
        return words.say("book.about", locale, entry.letter().kindName(), entry.subject());
    }

    private String annulled(RegisterEntry entry, Locale locale) {
        return entry.letter().state() == LetterState.ANNULLED
                ? words.say("state.ANNULLED", locale)
                : "";
    }

    private static String note(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static List<List<String>> numbered(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(row ->
                        Stream.concat(Stream.of("" + (row + 1)), lines.get(row).cells().stream())
                                .toList())
                .toList();
    }
}
