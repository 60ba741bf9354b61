package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.incomingletter.IncomingQuery.Standing;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as lists and the agenda show it; of {@code given} dispositions {@code open} are not
 * answered yet, the first of them is due on {@code dueOn}.
 */
public record IncomingLine(
        UUID id,
        int year,
        int number,
        LocalDate receivedOn,
        IncomingContents contents,
        boolean scanned,
        boolean annulled,
        int given,
        int open,
        @Nullable LocalDate dueOn,
        int version) {

    /** How far the village has come with it on this day. */
    public Standing standing(LocalDate today) {
        if (annulled) {
            return Standing.ANNULLED;
        }
        if (open == 0) {
            return given == 0 ? Standing.NEW : Standing.ANSWERED;
        }
        return dueOn != null && dueOn.isBefore(today) ? Standing.OVERDUE : Standing.WAITING;
    }
}
