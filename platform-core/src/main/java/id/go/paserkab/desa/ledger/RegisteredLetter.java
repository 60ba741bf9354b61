package id.go.paserkab.desa.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the register knows of a letter that the village confirmed. */
public record RegisteredLetter(
        LetterNumber number, Paper paper, Sha256 file, @Nullable Instant annulledAt) {

    /** What a letter is worth on a day. */
    public enum Standing {
        GENUINE,
        EXPIRED,
        ANNULLED
    }

    public Standing standing(LocalDate today) {
        if (annulledAt != null) {
            return Standing.ANNULLED;
        }
        var until = paper.validUntil();
        return until != null && today.isAfter(until) ? Standing.EXPIRED : Standing.GENUINE;
    }
}
