package id.go.paserkab.desa.books;

import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.books.Book.Row;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.RegisterOnDay;
import id.go.paserkab.desa.population.RegisterOnDay.Registered;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import id.go.paserkab.desa.territory.TerritoryDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Opens the books of residents of the bound village. On the screen numbers are masked; a book that
 * is taken away has them in full and leaves an entry in the audit trail. Of whom the clerk may not
 * see, nothing is listed or counted.
 */
@Component
@VillageTransaction
public class BookDesk {

    /** Before anything that a register knows of. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final RegisterOnDay register;
    private final TerritoryDesk territory;
    private final AuditTrail trail;
    private final Clock clock;

    BookDesk(RegisterOnDay register, TerritoryDesk territory, AuditTrail trail, Clock clock) {
        this.register = register;
        this.territory = territory;
        this.trail = trail;
        this.clock = clock;
    }

    /** With masked numbers. The day is today at most; of a monthly book it says the month. */
    public Book look(BookKind kind, LocalDate day, Clerk clerk) {
        return read(kind, day, clerk, true);
    }

    /** With full numbers; {@code form} says as what it is taken away. */
    public Book take(BookKind kind, LocalDate day, String form, Clerk clerk) {
        var book = read(kind, day, clerk, false);
        trail.record(
                AuditEntry.of(clerk.actor(), "books.taken")
                        .village(VillageContext.current().village())
                        .detail("book", kind.name())
                        .detail("until", book.until().toString())
                        .detail("form", form)
                        .detail("lines", Integer.toString(book.rows().size())));
        return book;
    }

    private Book read(BookKind kind, LocalDate day, Clerk clerk, boolean masked) {
        var until = until(kind, day);
        var from = until.withDayOfMonth(1);
        var reading =
                new Reading(
                        territory.territory(),
                        on(from.minusDays(1), clerk, masked),
                        on(until, clerk, masked),
                        register.between(kind == BookKind.B4 ? EVER : from, until),
                        from,
                        until);
        return new Book(kind, from, until, rows(kind, reading));
    }

    private static List<Row> rows(BookKind kind, Reading reading) {
        return switch (kind) {
            case B1 -> PeopleBooks.main(reading);
            case B2 -> MovesBook.of(reading);
            case B3 -> RecapBooks.byHamlet(reading);
            case B4 -> TemporaryBook.of(reading);
            case B5 -> PeopleBooks.cards(reading);
            case LAMPID -> RecapBooks.lampid(reading);
        };
    }

    private LocalDate until(BookKind kind, LocalDate day) {
        var today = PaserTime.today(clock);
        var wanted = kind.monthly() ? YearMonth.from(day).atEndOfMonth() : day;
        return wanted.isAfter(today) ? today : wanted;
    }

    private List<Registered> on(LocalDate day, Clerk clerk, boolean masked) {
        var all = register.on(day, clerk);
        return masked
                ? all.stream()
                        .map(one ->
                                new Registered(
                                        one.id(),
                                        one.facts().masked(),
                                        one.standing(),
                                        one.standingOn(),
                                        one.family().masked()))
                        .toList()
                : all;
    }
}
