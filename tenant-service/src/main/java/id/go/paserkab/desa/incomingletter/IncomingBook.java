package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.incomingletter.IncomingRefused.Reason;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes incoming letters; each call is one transaction of the bound village. */
@Component
@VillageTransaction
class IncomingBook {

    private final IncomingShelf shelf;
    private final IncomingSeals seals;
    private final AgendaNumbers numbers;
    private final Clock clock;

    IncomingBook(IncomingShelf shelf, IncomingSeals seals, AgendaNumbers numbers, Clock clock) {
        this.shelf = shelf;
        this.seals = seals;
        this.numbers = numbers;
        this.clock = clock;
    }

    UUID record(IncomingEntry entry, Scans.@Nullable Kept scan, Actor by) {
        var received = IncomingCheck.pass(entry, PaserTime.today(clock));
        var id = UUID.randomUUID();
        var sealed = seals.seal(id, entry.contents());
        var letter = new IncomingRow(id, numbers.take(received.getYear()), received, sealed);
        if (scan != null) {
            letter.scanned(scan);
        }
        shelf.add(letter);
        shelf.note(letter, IncomingStep.RECORDED, by);
        return id;
    }

    void correct(UUID id, int version, IncomingEntry entry, String reason, Actor by) {
        needs(reason, id);
        var received = IncomingCheck.pass(entry, PaserTime.today(clock));
        var letter = shelf.hold(id, version);
        if (received.getYear() != letter.year()) {
            throw new IncomingRefused(Reason.OTHER_YEAR, id);
        }
        var earlier = new IncomingEntry(letter.receivedOn(), seals.open(id, letter.contents()));
        letter.says(received, seals.seal(id, entry.contents()));
        shelf.note(letter, IncomingStep.CORRECTED, reason, earlier, by);
    }

    void scanned(UUID id, Scans.Kept scan, Actor by) {
        var letter = shelf.hold(id);
        letter.scanned(scan);
        shelf.note(letter, IncomingStep.SCANNED, by);
    }

    void forward(UUID id, HandOn handOn, Actor by) {
        var letter = shelf.hold(id);
        IncomingCheck.pass(handOn, letter.receivedOn());
        var disposition = UUID.randomUUID();
        shelf.add(
                new DispositionRow(
                        disposition,
                        id,
                        seals.seal(disposition, handOn),
                        handOn.dueOn(),
                        clock.instant(),
                        by.name()));
        shelf.note(letter, IncomingStep.FORWARDED, by);
    }

    void answer(UUID id, UUID disposition, String outcome, Actor by) {
        var letter = shelf.hold(id);
        IncomingCheck.outcome(outcome);
        shelf.open(id, disposition)
                .answered(
                        outcome.isBlank() ? null : seals.sealOutcome(disposition, outcome.strip()),
                        clock.instant(),
                        by.name());
        shelf.note(letter, IncomingStep.ANSWERED, by);
    }

    /** The number stays taken, and the letter stays with its reason. */
    void annul(UUID id, String reason, Actor by) {
        needs(reason, id);
        var letter = shelf.hold(id);
        letter.annul();
        shelf.note(letter, IncomingStep.ANNULLED, reason, null, by);
    }

    private static void needs(String reason, UUID letter) {
        if (!IncomingCheck.reason(reason)) {
            throw new IncomingRefused(Reason.NO_REASON, letter);
        }
    }
}
