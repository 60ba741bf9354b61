package id.go.paserkab.desa.identity;

import java.util.UUID;

/** Refuses a change that would leave a village or the regency without an administrator. */
public final class LastAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID membership;

    public LastAdministrator(UUID membership) {
        super("The last administrator cannot be removed: membership " + membership);
        this.membership = membership;
    }

    public UUID membership() {
        return membership;
    }
}
