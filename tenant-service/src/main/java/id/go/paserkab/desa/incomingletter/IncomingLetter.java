package id.go.paserkab.desa.incomingletter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter, opened: its line, to whom it was handed on, its history. */
public record IncomingLetter(
        IncomingLine line, List<Disposition> dispositions, List<StepTaken> history) {

    /** One thing that was done with it; where it was corrected, with what it said before. */
    public record StepTaken(
            IncomingStep step,
            Instant at,
            String by,
            @Nullable String reason,
            @Nullable IncomingEntry earlier) {

        @Override
        public String toString() {
            return "StepTaken " + step;
        }
    }
}
