package id.go.paserkab.desa.incomingletter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a letter was handed on, and what came of it. */
public record Disposition(
        UUID id,
        String to,
        String instruction,
        @Nullable LocalDate dueOn,
        Instant givenAt,
        String givenBy,
        @Nullable Answer answer) {

    /** What came of it; the outcome may be empty. */
    public record Answer(Instant at, String by, String outcome) {

        @Override
        public String toString() {
            return "Answer[…]";
        }
    }

    /** Whether it is still waited for on this day, and was due before it. */
    public boolean overdue(LocalDate today) {
        return answer == null && dueOn != null && dueOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "Disposition " + id;
    }
}
