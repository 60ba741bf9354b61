package id.go.paserkab.desa.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of residents on its way into the register: what is known of it so far, and no resident.
 *
 * @param rowsDone how far the work in the background is
 * @param trouble why the last attempt to move it in came to nothing
 */
public record Intake(
        UUID id,
        String fileName,
        int fileBytes,
        IntakeState state,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Instant beatAt,
        int rowsDone,
        @Nullable String trouble,
        Result result,
        @Nullable Instant movedAt,
        @Nullable String movedBy) {

    /** How long a file waits for a decision, and how long it can be undone. */
    public static final Duration KEPT = Duration.ofDays(1);

    /** What the check found; all zero before it has. */
    public record Result(
            String sheet,
            int residents,
            int families,
            int errors,
            int warnings,
            int fresh,
            int changed,
            int unchanged,
            List<String> newAreas,
            List<String> extraColumns) {

        public boolean changesSomething() {
            return fresh + changed > 0;
        }
    }

    /** Whether somebody may say that it shall be moved in. */
    public boolean confirmable() {
        return state == IntakeState.CHECKED && result.errors() == 0 && result.changesSomething();
    }

    /** Whether what it brought can still be taken back. */
    public boolean undoable(Instant now) {
        return state == IntakeState.MOVED && movedAt != null && now.isBefore(movedAt.plus(KEPT));
    }

    /** Whether the file is still there: to be corrected and handed in again. */
    public boolean fileKept() {
        return state == IntakeState.CHECKED;
    }
}
