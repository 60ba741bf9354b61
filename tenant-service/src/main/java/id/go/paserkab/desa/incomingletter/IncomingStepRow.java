package id.go.paserkab.desa.incomingletter;

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

/** A step that an incoming letter took. Rows are only ever added. */
@Entity
@Immutable
@Table(name = "incoming_letter_step")
class IncomingStepRow {

    @Id private UUID id;

    @Column private UUID letter;

    @Column
    @Enumerated(EnumType.STRING)
    private IncomingStep step;

    @Column private @Nullable String reason;

    @Column private @Nullable String earlier;

    @Column private Instant at;

    @Column private String by;

    protected IncomingStepRow() {}

    IncomingStepRow(UUID id, UUID letter, IncomingStep step, Sealed words, Instant at, String by) {
        this.id = id;
        this.letter = letter;
        this.step = step;
        this.reason = words.reason();
        this.earlier = words.earlier();
        this.at = at;
        this.by = by;
    }

    /** What is sealed of a step. */
    record Sealed(@Nullable String reason, @Nullable String earlier) {}

    IncomingLetter.StepTaken opened(IncomingSeals seals) {
        return new IncomingLetter.StepTaken(
                step, at, by, seals.openReason(id, reason), seals.openEarlier(id, earlier));
    }
}
