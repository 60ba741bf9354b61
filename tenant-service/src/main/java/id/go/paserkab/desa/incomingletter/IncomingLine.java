package id.go.paserkab.desa.incomingletter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as lists and the agenda show it; {@code open} dispositions are not answered yet, the
 * first of them is due on {@code dueOn}.
 */
public record IncomingLine(
        UUID id,
        int year,
        int number,
        LocalDate receivedOn,
        IncomingContents contents,
        boolean scanned,
        boolean annulled,
        int open,
        @Nullable LocalDate dueOn,
        int version) {

    /** Whether something is still waited for that was due before this day. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
