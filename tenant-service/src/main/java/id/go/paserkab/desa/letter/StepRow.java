package id.go.paserkab.desa.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A step that a letter took; the reason is sealed. Rows are only ever added, and nothing in them
 * changes but the seal, when keys are renewed.
 */
@Entity
@Immutable
@Table(name = "letter_step")
class StepRow {

    @Id private UUID id;

    @Column private UUID letter;

    @Column
    @Enumerated(EnumType.STRING)
    private LetterStep step;

    @Column private @Nullable String reason;

    @Column private Instant at;

    @Column private String by;

    protected StepRow() {}

    StepRow(UUID id, UUID letter, LetterStep step, @Nullable String reason, Stamp stamp) {
        this.id = id;
        this.letter = letter;
        this.step = step;
        this.reason = reason;
        this.at = stamp.at();
        this.by = stamp.by();
    }

    /** When and by whom. */
    record Stamp(Instant at, String by) {}

    UUID id() {
        return id;
    }

    @Nullable String reason() {
        return reason;
    }

    Letter.StepTaken taken(@Nullable String openedReason) {
        return new Letter.StepTaken(step, at, by, openedReason);
    }
}
