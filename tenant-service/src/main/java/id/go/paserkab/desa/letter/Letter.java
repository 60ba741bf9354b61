package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.letterkind.KeptKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter, opened: its line in the lists, the kind it was made with, what it says, its history.
 */
public record Letter(
        LetterLine line, KeptKind kind, LetterContents contents, List<StepTaken> history) {

    /** One thing that was done with it. */
    public record StepTaken(LetterStep step, Instant at, String by, @Nullable String reason) {}
}
