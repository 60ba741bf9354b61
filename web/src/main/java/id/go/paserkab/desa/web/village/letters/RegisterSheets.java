package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.letter.LetterState;
import id.go.paserkab.desa.letter.RegisterEntry;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.page.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sets the two books of letters in the columns of Permendagri 47/2016. */
@Component
class RegisterSheets {

    private final LetterWords words;
    private final Times times;

    RegisterSheets(LetterWords words, Times times) {
        this.words = words;
        this.times = times;
    }

    Sheet of(String book, List<RegisterEntry> entries, Locale locale) {
        var rows = new ArrayList<List<String>>();
        for (var entry : entries) {
            rows.add(row(book, rows.size() + 1, entry, locale));
        }
        return new Sheet(words.say("book." + book, locale), heads(book, locale), rows);
    }

    private List<String> heads(String book, Locale locale) {
        return keys(book).stream().map(key -> words.say("book.column." + key, locale)).toList();
    }

    private static List<String> keys(String book) {
        return book.equals("agenda")
                ? List.of("row", "sent", "number", "dated", "to", "about", "note")
                : List.of("row", "sent", "dated-number", "about", "to", "note");
    }

    private List<String> row(String book, int row, RegisterEntry entry, Locale locale) {
        var letter = entry.letter();
        var day = times.day(Objects.requireNonNull(letter.issuedOn()), locale);
        var number = Objects.requireNonNull(letter.number());
        var about = words.say("book.about", locale, letter.kindName(), entry.subject());
        var note =
                letter.state() == LetterState.ANNULLED ? words.say("state.ANNULLED", locale) : "";
        return book.equals("agenda")
                ? List.of("" + row, day, number, day, entry.addressee(), about, note)
                : List.of("" + row, day, day + ", " + number, about, entry.addressee(), note);
    }
}
