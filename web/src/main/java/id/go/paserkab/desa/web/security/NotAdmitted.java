package id.go.paserkab.desa.web.security;

import org.springframework.security.access.AccessDeniedException;

/** Refuses somebody at a door, and says for which reason. */
final class NotAdmitted extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NotAdmitted(Reason reason) {
        super("Not admitted: " + reason);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** Why somebody is not let in. */
    enum Reason {
        NOT_SIGNED_IN,
        /** The session was made for another host. */
        FOREIGN_SESSION,
        /** The account is no member of the face's scope. */
        NO_MEMBERSHIP,
        /** The member's role lacks the permission. */
        NO_PERMISSION,
        /** Another site sent the request. */
        CROSS_SITE
    }
}
