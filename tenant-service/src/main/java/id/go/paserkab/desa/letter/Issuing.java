package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.activity.ActivityKind;
import id.go.paserkab.desa.activity.Outbox;
import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.ledger.IssuedLetter;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.LetterLedger;
import id.go.paserkab.desa.ledger.LetterNumber;
import id.go.paserkab.desa.ledger.Paper;
import id.go.paserkab.desa.ledger.Sha256;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the file of a letter and enters the letter in the platform's register. */
@Component
@VillageTransaction
class Issuing {

    private final LetterShelf shelf;
    private final LetterSeals seals;
    private final Numbering numbering;
    private final Keeping keeping;
    private final Outbox outbox;

    Issuing(
            LetterShelf shelf,
            LetterSeals seals,
            Numbering numbering,
            Keeping keeping,
            Outbox outbox) {
        this.shelf = shelf;
        this.seals = seals;
        this.numbering = numbering;
        this.keeping = keeping;
        this.outbox = outbox;
    }

    /** Where what is issued is kept: its bytes, and that it is genuine. */
    @Component
    record Keeping(Archive archive, LetterLedger ledger) {}

    /** Does nothing where somebody else printed the letter first. */
    void issue(UUID id, byte[] file, boolean electronic, Actor by) {
        var letter = shelf.hold(id);
        if (letter.state() != LetterState.SIGNED) {
            return;
        }
        numbering.hold(letter);
        var hash = Sha256.of(file);
        letter.issued(hash.hex(), electronic);
        shelf.take(letter, LetterStep.ISSUED, null, by);
        outbox.put(ActivityKind.LETTER_ISSUED, 1);
        var village = VillageContext.current().village();
        keeping.archive().put(village, id, seals.sealFile(id, file));
        keeping.ledger().record(entry(letter, hash, electronic));
    }

    void registered(UUID id) {
        var letter = shelf.hold(id);
        if (!letter.isRegistered()) {
            letter.registered();
        }
    }

    private static IssuedLetter entry(LetterRow letter, Sha256 hash, boolean electronic) {
        var line = letter.line();
        var signatory = Objects.requireNonNull(line.signatory());
        return new IssuedLetter(
                VillageContext.current().village(),
                letter.id(),
                new IssuedLetter.Seal(new LetterCode(Objects.requireNonNull(line.code())), hash),
                number(letter),
                new Paper(
                        new Paper.Kind(line.kindCode(), line.kindName()),
                        line.initials(),
                        Objects.requireNonNull(line.issuedOn()),
                        line.validUntil(),
                        new Paper.Signature(signatory.name(), signatory.office(), electronic)));
    }

    private static LetterNumber number(LetterRow letter) {
        var taken = letter.number();
        return new LetterNumber(taken.number(), taken.sequence(), taken.year(), taken.place());
    }
}
