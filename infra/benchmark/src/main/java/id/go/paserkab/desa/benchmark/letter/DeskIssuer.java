package id.go.paserkab.desa.benchmark.letter;

import id.go.paserkab.desa.benchmark.desk.Office;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.letter.LetterState;
import id.go.paserkab.desa.tenancy.TooBusy;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.CannotCreateTransactionException;

/** Asks the desk's own services, in the village's context. */
final class DeskIssuer implements Issuer {

    private final Office office;
    private final LetterDesk desk;
    private int sentAgain;

    DeskIssuer(Office office) {
        this.office = office;
        this.desk = office.product().bean(LetterDesk.class);
    }

    @Override
    public UUID draft(UUID resident) {
        return patiently(() -> desk.draft(Office.draft(resident), Office.CLERK.actor()));
    }

    @Override
    public void issue(UUID letter) {
        try {
            office.inside(() -> desk.submit(letter, 0, Office.CLERK.actor()));
        } catch (TooBusy | CannotCreateTransactionException busy) {
            sentAgain++;
            patiently(() -> goOn(letter));
        }
    }

    /** From where the letter stood when there was no connection. */
    private boolean goOn(UUID letter) {
        var line = desk.letter(letter).line();
        if (line.state() == LetterState.DRAFT) {
            desk.submit(letter, line.version(), Office.CLERK.actor());
        } else if (line.state() == LetterState.SIGNED) {
            desk.finish(letter, null, Office.CLERK.actor());
        }
        return true;
    }

    private <T> T patiently(Supplier<T> work) {
        while (true) {
            try {
                return office.inside(work);
            } catch (TooBusy | CannotCreateTransactionException busy) {
                sentAgain++;
            }
        }
    }

    @Override
    public int sentAgain() {
        return sentAgain;
    }

    @Override
    public void close() {}
}
