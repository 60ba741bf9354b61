package id.go.paserkab.desa.training;

import id.go.paserkab.desa.register.District;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at which modules are taught and tested. Without a district it is for the whole regency.
 * The pass mark is the highest of its modules' when it was planned.
 */
public record TrainingSession(
        UUID id,
        List<Taught> modules,
        String place,
        LocalDate first,
        LocalDate last,
        @Nullable District district,
        int capacity,
        Trainer trainer,
        int passMark,
        @Nullable String cancelReason,
        int version,
        Counts counts) {

    /** A module that it teaches. */
    public record Taught(UUID id, String title) {}

    /** How many were invited, were there, passed, and hold a certificate that is valid. */
    public record Counts(int invited, int attended, int passed, int certified) {}

    public boolean cancelled() {
        return cancelReason != null;
    }

    /** How it stands on a day. */
    public State state(LocalDate day) {
        if (cancelled()) {
            return State.CANCELLED;
        }
        if (day.isBefore(first)) {
            return State.PLANNED;
        }
        return day.isAfter(last) ? State.HELD : State.RUNNING;
    }

    /** How a session stands. */
    public enum State {
        PLANNED,
        RUNNING,
        HELD,
        CANCELLED
    }
}
