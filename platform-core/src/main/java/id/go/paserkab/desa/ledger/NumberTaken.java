package id.go.paserkab.desa.ledger;

import id.go.paserkab.desa.kernel.VillageCode;

/** Refuses to give a number of a village's numbering, or a code, to a second letter. */
public final class NumberTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NumberTaken(VillageCode village, LetterNumber number, Throwable cause) {
        super(
                "%s has issued number %d of %s in %d already"
                        .formatted(village, number.sequence(), number.scheme(), number.year()),
                cause);
    }
}
