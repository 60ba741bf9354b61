package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.audit.Actor;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records letters that the bound village receives, and what is done with them. What cannot be done
 * throws {@link IncomingRefused}, what was typed wrongly {@link IncomingIncomplete}, a scan that is
 * not taken {@link id.go.paserkab.desa.reception.DocumentRefused}.
 */
@Component
public class IncomingDesk {

    private final IncomingBook book;
    private final AgendaNumbers numbers;
    private final Scans scans;

    IncomingDesk(IncomingBook book, AgendaNumbers numbers, Scans scans) {
        this.book = book;
        this.numbers = numbers;
        this.scans = scans;
    }

    /** Records a letter under the next number of the year in which it was received. */
    public UUID record(IncomingEntry entry, @Nullable Scan scan, Actor by) {
        if (scan == null) {
            return book.record(entry, null, by);
        }
        var kept = scans.keep(scan);
        return orForgotten(kept, () -> book.record(entry, kept, by));
    }

    /** What it said before is kept. {@code version} is the one that the reader saw. */
    public void correct(UUID letter, int version, IncomingEntry entry, String reason, Actor by) {
        book.correct(letter, version, entry, reason, by);
    }

    /** Adds a scan, or puts another in its place; the one before is kept in the archive. */
    public void scan(UUID letter, Scan scan, Actor by) {
        var kept = scans.keep(scan);
        orForgotten(
                kept,
                () -> {
                    book.scanned(letter, kept, by);
                    return letter;
                });
    }

    /** Hands the letter on (<em>disposisi</em>). */
    public void forward(UUID letter, HandOn handOn, Actor by) {
        book.forward(letter, handOn, by);
    }

    /** Notes what came of a disposition. */
    public void answer(UUID letter, UUID disposition, String outcome, Actor by) {
        book.answer(letter, disposition, outcome, by);
    }

    /** Says of a letter that it no longer counts; its number stays taken. */
    public void annul(UUID letter, String reason, Actor by) {
        book.annul(letter, reason, by);
    }

    /** How far the agenda numbers of a year have come. */
    public int lastNumber(int year) {
        return numbers.last(year);
    }

    /** Goes on after the numbers of a paper book; never back. Returns how far it came. */
    public int goOnAfter(int year, int last, Actor by) {
        return numbers.goOnAfter(year, last, by);
    }

    /** A scan is kept before its letter is written, and forgotten where that comes to nothing. */
    private UUID orForgotten(Scans.Kept kept, Supplier<UUID> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            scans.forget(kept);
            throw failure;
        }
    }
}
