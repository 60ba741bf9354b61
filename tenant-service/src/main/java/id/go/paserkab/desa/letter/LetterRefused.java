package id.go.paserkab.desa.letter;

import java.util.UUID;

/** Refuses something with a letter, and says why. */
public final class LetterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    LetterRefused(Reason reason, UUID letter) {
        super("Letter " + letter + ": " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it is refused. */
    public enum Reason {
        /** There is no such letter in this village. */
        UNKNOWN,
        /** Somebody else moved the letter in the meantime, or the step is not open to it. */
        MOVED_MEANWHILE,
        /** The village knows no resident by this id, or none that the reader may see. */
        NO_SUBJECT,
        /** The profile does not say who the head is, who is to sign by hand. */
        NO_HEAD,
        /** A rejection or annulment needs its reason. */
        NO_REASON,
        /** The kept file is not the one that was issued. */
        DAMAGED,
        /** The national service does not take the passphrase. */
        SIGNATURE_PASSPHRASE,
        /** The signer has no certificate that counts. */
        SIGNATURE_CERTIFICATE,
        /** The national service does not know this platform, or finds fault with the file. */
        SIGNATURE_SERVICE,
        /** The national service does not answer. */
        SIGNATURE_UNAVAILABLE
    }
}
