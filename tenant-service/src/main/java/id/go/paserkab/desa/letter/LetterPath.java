package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.LetterLedger;
import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves letters along their path; each call is one transaction of the bound village. */
@Component
@VillageTransaction
class LetterPath {

    private final LetterShelf shelf;
    private final Numbering numbering;
    private final LetterComposer composer;
    private final LetterLedger ledger;
    private final Clock clock;

    LetterPath(
            LetterShelf shelf,
            Numbering numbering,
            LetterComposer composer,
            LetterLedger ledger,
            Clock clock) {
        this.shelf = shelf;
        this.numbering = numbering;
        this.composer = composer;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Submits or checks; where no step is left, the letter is numbered for the head's hand. */
    LetterState forward(UUID id, int version, LetterStep step, Actor by) {
        var letter = shelf.hold(id, version);
        var to = shelf.next(letter, step);
        if (to == LetterState.SIGNED) {
            numbering.number(
                    letter,
                    composer.head().orElseThrow(() -> new LetterRefused(Reason.NO_HEAD, id)));
        }
        shelf.move(letter, to, step, null, by);
        return to;
    }

    void sign(UUID id, int version, Signatory signatory, Actor by) {
        var letter = shelf.hold(id, version);
        var to = shelf.next(letter, LetterStep.SIGNED);
        numbering.number(letter, signatory);
        shelf.move(letter, to, LetterStep.SIGNED, null, by);
    }

    void reject(UUID id, int version, String reason, Actor by) {
        needs(reason, id);
        shelf.take(shelf.hold(id, version), LetterStep.REJECTED, reason, by);
    }

    void discard(UUID id, int version, Actor by) {
        shelf.take(shelf.hold(id, version), LetterStep.DISCARDED, null, by);
    }

    /** The number stays taken, and the letter stays with its reason. */
    void annul(UUID id, String reason, Actor by) {
        needs(reason, id);
        var letter = shelf.hold(id);
        shelf.take(letter, LetterStep.ANNULLED, reason, by);
        var code = new LetterCode(Objects.requireNonNull(letter.line().code()));
        ledger.annul(VillageContext.current().village(), code, clock.instant());
    }

    private static void needs(String reason, UUID letter) {
        if (reason.isBlank()) {
            throw new LetterRefused(Reason.NO_REASON, letter);
        }
    }
}
