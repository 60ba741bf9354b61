package id.go.paserkab.desa.followup;

import id.go.paserkab.desa.document.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was noted of a step of a village, as the how manieth entry. */
public record Entry(
        Step step,
        int sequence,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        @Nullable Long figure,
        @Nullable String note,
        @Nullable DocumentId document,
        Instant at,
        String by) {

    /** Whether it says the same of the step, whenever and whoever said it. */
    boolean says(Entry other) {
        return Objects.equals(due, other.due)
                && Objects.equals(done, other.done)
                && Objects.equals(figure, other.figure)
                && Objects.equals(note, other.note)
                && Objects.equals(document, other.document);
    }
}
