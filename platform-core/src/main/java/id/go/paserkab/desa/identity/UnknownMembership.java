package id.go.paserkab.desa.identity;

import java.util.UUID;

/** Tells that a membership does not exist, or no longer. */
public final class UnknownMembership extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID membership;

    public UnknownMembership(UUID membership) {
        super("There is no membership " + membership);
        this.membership = membership;
    }

    public UUID membership() {
        return membership;
    }
}
