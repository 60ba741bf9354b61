package id.go.paserkab.desa.incomingletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disposition's row; to whom, what for and what came of it are sealed. */
@Entity
@Table(name = "disposition")
class DispositionRow {

    @Id private UUID id;

    @Column private UUID letter;

    @Column private String contents;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    @Column private @Nullable String outcome;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    protected DispositionRow() {}

    DispositionRow(
            UUID id,
            UUID letter,
            String contents,
            @Nullable LocalDate dueOn,
            Instant givenAt,
            String givenBy) {
        this.id = id;
        this.letter = letter;
        this.contents = contents;
        this.dueOn = dueOn;
        this.givenAt = givenAt;
        this.givenBy = givenBy;
    }

    void answered(@Nullable String sealedOutcome, Instant at, String by) {
        outcome = sealedOutcome;
        doneAt = at;
        doneBy = by;
    }

    UUID letter() {
        return letter;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    boolean open() {
        return doneAt == null;
    }

    Disposition opened(IncomingSeals seals) {
        var words = seals.openDisposition(id, contents);
        return new Disposition(
                id,
                words.getOrDefault("to", ""),
                words.getOrDefault("instruction", ""),
                dueOn,
                givenAt,
                givenBy,
                doneAt == null || doneBy == null
                        ? null
                        : new Disposition.Answer(doneAt, doneBy, seals.openOutcome(id, outcome)));
    }
}
