package id.go.paserkab.desa.tenancy;

import java.time.Duration;

/**
 * Refuses work because every connection it may use is taken and stayed so for the longest wait.
 * Whoever asked can ask again in {@link #retryAfterSeconds()}; nothing was begun.
 */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int retryAfterSeconds;

    TooBusy(VillageAccess access, Duration waited) {
        super(
                "No connection for the %s of village %s within %d ms"
                        .formatted(access.login(), access.village(), waited.toMillis()));
        this.retryAfterSeconds = (int) Math.max(1, waited.toSeconds());
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
