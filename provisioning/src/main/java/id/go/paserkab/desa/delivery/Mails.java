package id.go.paserkab.desa.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the mails have come, for DPMD. */
public interface Mails {

    /** Whether a mail server is set up. */
    boolean on();

    Count count();

    /** What waits after a failed attempt and what was given up, the newest first. */
    List<Troubled> troubled(int most);

    /** {@code waiting} has not been sent yet; the others are of the last seven days. */
    record Count(int waiting, int sent, int failed) {}

    /** A mail that could not be sent so far, or was given up ({@code nextAttempt} null). */
    record Troubled(
            String member,
            String kind,
            Instant since,
            int attempts,
            @Nullable Instant nextAttempt,
            String trouble) {}
}
