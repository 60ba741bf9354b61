package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.GateCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coaching visit to a village: only planned, made, or called off. The facilitator is whoever
 * covered the village on the day it took place, and until then whoever planned it.
 */
public record Visit(
        UUID id,
        VillageCode village,
        UUID facilitator,
        String facilitatorName,
        Topic topic,
        @Nullable Plan plan,
        @Nullable Made made,
        @Nullable String cancelReason,
        int version) {

    /** For so many days after it was recorded, its author may correct it. */
    public static final int CORRECTABLE_DAYS = 7;

    public static final int MOST_PHOTOS = 4;

    /** The day that it was planned for; {@code movedFrom} is the one before, where it was moved. */
    public record Plan(LocalDate day, @Nullable LocalDate movedFrom, @Nullable String moveReason) {}

    /** What was recorded of it; {@code author} is the subject of whoever did. */
    public record Made(
            LocalDate day,
            List<GateCode> gates,
            String done,
            String agreed,
            @Nullable NextStep next,
            @Nullable Integer attendance,
            List<DocumentId> photos,
            String author,
            String authorName,
            Instant recorded) {

        /** The last day on which it can be corrected. */
        public LocalDate correctableUntil() {
            return PaserTime.day(recorded).plusDays(CORRECTABLE_DAYS);
        }
    }

    /** What was agreed to come next, until when, and who sees to it. */
    public record NextStep(String what, LocalDate due, String who) {}

    public State state(LocalDate today) {
        if (made != null) {
            return State.MADE;
        }
        if (cancelReason != null) {
            return State.CANCELLED;
        }
        return plan != null && plan.day().isBefore(today) ? State.OVERDUE : State.PLANNED;
    }

    /** The day it took place, or is planned for. */
    public LocalDate day() {
        if (made != null) {
            return made.day();
        }
        if (plan == null) {
            throw new IllegalStateException("Visit " + id + " is neither planned nor made");
        }
        return plan.day();
    }

    public boolean correctableBy(String subject, LocalDate today) {
        return made != null
                && made.author().equals(subject)
                && !today.isAfter(made.correctableUntil());
    }

    /** How a visit stands. */
    public enum State {
        /** Planned for a day that has passed, and not made. */
        OVERDUE,
        PLANNED,
        MADE,
        CANCELLED
    }
}
