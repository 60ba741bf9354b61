package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.LetterLedger;
import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.letterpaper.LetterPaper.SignedHow;
import id.go.paserkab.desa.letterpaper.LetterPrinter;
import id.go.paserkab.desa.signature.Signer;
import id.go.paserkab.desa.signature.SigningOutcome;
import id.go.paserkab.desa.signature.SigningOutcome.ByHand;
import id.go.paserkab.desa.signature.SigningOutcome.Refused;
import id.go.paserkab.desa.signature.SigningOutcome.Signed;
import id.go.paserkab.desa.signature.SigningOutcome.Unavailable;
import id.go.paserkab.desa.signature.SigningRequest;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the file of a signed letter and issues it. Printing and the signing service take long and
 * stand between two transactions: a letter that was numbered and got no file gets it when somebody
 * asks again.
 */
@Component
class LetterPress {

    private final LetterReader reader;
    private final LetterPrinter printer;
    private final Signer signer;
    private final Issuing issuing;
    private final LetterLedger ledger;

    LetterPress(
            LetterReader reader,
            LetterPrinter printer,
            Signer signer,
            Issuing issuing,
            LetterLedger ledger) {
        this.reader = reader;
        this.printer = printer;
        this.signer = signer;
        this.issuing = issuing;
        this.ledger = ledger;
    }

    boolean electronic() {
        return signer.electronic();
    }

    void issue(UUID id, @Nullable Credentials credentials, Actor by) {
        if (credentials == null || !signer.electronic()) {
            issuing.issue(id, printer.print(reader.paper(id, SignedHow.BY_HAND)), false, by);
        } else {
            issuing.issue(id, signed(id, credentials), true, by);
        }
    }

    /** Lets the platform's register know that the village holds the letter. */
    void confirm(LetterLine letter) {
        ledger.confirm(
                VillageContext.current().village(),
                new LetterCode(Objects.requireNonNull(letter.code())));
        issuing.registered(letter.id());
    }

    private byte[] signed(UUID id, Credentials credentials) {
        var file = printer.print(reader.paper(id, SignedHow.ELECTRONICALLY));
        var request = new SigningRequest(file, credentials.nik(), credentials.passphrase());
        return switch (signer.sign(request)) {
            case Signed(var pdf) -> pdf;
            case Refused(var reason) -> throw new LetterRefused(refusal(reason), id);
            case Unavailable(), ByHand() ->
                    throw new LetterRefused(Reason.SIGNATURE_UNAVAILABLE, id);
        };
    }

    private static Reason refusal(SigningOutcome.Reason reason) {
        return switch (reason) {
            case PASSPHRASE -> Reason.SIGNATURE_PASSPHRASE;
            case CERTIFICATE -> Reason.SIGNATURE_CERTIFICATE;
            case PLATFORM, FILE -> Reason.SIGNATURE_SERVICE;
        };
    }
}
