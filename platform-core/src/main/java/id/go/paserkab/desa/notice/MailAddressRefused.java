package id.go.paserkab.desa.notice;

/** Refuses an address for mails, or the code that should confirm one. */
public final class MailAddressRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    MailAddressRefused(Reason reason) {
        super("The address was refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** It is no address. */
        FORM,
        /** Codes were asked for too often today; somebody else's mailbox may be meant. */
        ASKED_TOO_OFTEN,
        NOTHING_ASKED,
        /** The code has been waiting for too long. */
        EXPIRED,
        WRONG_CODE,
        /** So many codes were wrong that a new one is needed. */
        TOO_MANY_WRONG
    }
}
