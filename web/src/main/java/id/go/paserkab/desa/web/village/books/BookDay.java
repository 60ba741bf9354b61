package id.go.paserkab.desa.web.village.books;

import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.web.page.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The day that a book is asked of, as it is typed: a day, or a month for a book of months; today
 * where nothing is typed, it cannot be read, or it has not been yet.
 */
record BookDay(BookKind kind, LocalDate day, boolean unreadable) {

    private static final int OLDEST = 1900;

    static BookDay of(BookKind kind, @Nullable String typed, LocalDate today) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        var wanted =
                Days.read(kind.monthly() && text.matches("\\d{4}-\\d{2}") ? text + "-01" : text);
        if (wanted == null || wanted.isAfter(today) || wanted.getYear() < OLDEST) {
            return new BookDay(kind, today, !text.isEmpty());
        }
        return new BookDay(kind, wanted, false);
    }

    /** As a field of a form shows it, and as it stands in a file's name. */
    public String shown() {
        return kind.monthly() ? YearMonth.from(day).toString() : day.toString();
    }
}
