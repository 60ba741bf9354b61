package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.LetterLedger;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.letternumber.LetterNumbers;
import id.go.paserkab.desa.letternumber.NumberedKind;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a letter that is signed its number, its day and its code, in the running transaction. */
@Component
class Numbering {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final LetterShelf shelf;
    private final LetterKinds kinds;
    private final LetterNumbers numbers;
    private final LetterPaths paths;
    private final Ledger ledger;

    Numbering(
            LetterShelf shelf,
            LetterKinds kinds,
            LetterNumbers numbers,
            LetterPaths paths,
            Ledger ledger) {
        this.shelf = shelf;
        this.kinds = kinds;
        this.numbers = numbers;
        this.paths = paths;
        this.ledger = ledger;
    }

    /** The platform's register with the time by which letters are dated. */
    @Component
    record Ledger(LetterLedger register, Clock clock) {}

    /** Asks everything first: a letter with half a number must not be written by the way. */
    void number(LetterRow letter, Signatory signatory) {
        var kind = kinds.version(letter.kind()).definition();
        var paper = paths.rules().paper();
        var today = PaserTime.today(ledger.clock());
        var taken =
                numbers.take(
                        new NumberedKind(kind.code(), kind.classification()), today, this::highest);
        letter.signed(taken, LetterCode.random(CHANCE).value(), signatory, today);
        letter.valid(kind.validDays() == 0 ? null : today.plusDays(kind.validDays()), paper);
    }

    /** Keeps the letter's sequence to this transaction, with nothing undecided in the register. */
    void hold(LetterRow letter) {
        var number = letter.number();
        numbers.hold(number.sequence(), number.year());
        settle(number.sequence(), number.year());
    }

    private int highest(String sequence, int year) {
        settle(sequence, year);
        return ledger.register().highest(VillageContext.current().village(), sequence, year);
    }

    private void settle(String sequence, int year) {
        ledger.register()
                .settle(
                        VillageContext.current().village(),
                        sequence,
                        year,
                        undecided -> issued(undecided.letter()));
    }

    private boolean issued(UUID letter) {
        return shelf.issued(letter);
    }
}
