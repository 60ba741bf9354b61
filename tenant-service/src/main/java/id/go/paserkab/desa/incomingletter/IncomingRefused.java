package id.go.paserkab.desa.incomingletter;

import java.util.UUID;

/** Refuses something with an incoming letter, and says why. */
public final class IncomingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    IncomingRefused(Reason reason, UUID letter) {
        super("Incoming letter " + letter + ": " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it is refused. */
    public enum Reason {
        /** There is no such letter in this village. */
        UNKNOWN,
        /** Somebody else changed the letter in the meantime. */
        CHANGED_MEANWHILE,
        /** The letter no longer counts, and nothing more is done with it. */
        ANNULLED,
        /** A number belongs to its year: the letter must be annulled and recorded anew. */
        OTHER_YEAR,
        /** A correction or annulment needs its reason, of which no number of a person is part. */
        NO_REASON,
        /** The disposition is not one of this letter, or was answered before. */
        ANSWERED_BEFORE,
        /** The letter has no scan. */
        NO_SCAN,
        /** The kept scan is not there, or does not open. */
        DAMAGED
    }
}
