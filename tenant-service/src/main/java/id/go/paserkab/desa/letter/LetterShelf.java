package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.tenancy.VillageContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of letters, in the running transaction of the bound village. */
@Component
class LetterShelf {

    private final EntityManager village;
    private final LetterSeals seals;
    private final LetterPaths paths;
    private final AuditTrail trail;
    private final Clock clock;

    LetterShelf(
            EntityManager village,
            LetterSeals seals,
            LetterPaths paths,
            AuditTrail trail,
            Clock clock) {
        this.village = village;
        this.seals = seals;
        this.paths = paths;
        this.trail = trail;
        this.clock = clock;
    }

    void add(LetterRow letter, Actor by) {
        village.persist(letter);
        note(letter, LetterStep.DRAFTED, null, by);
    }

    LetterRow find(UUID id) {
        return known(id, village.find(LetterRow.class, id));
    }

    /** Keeps others from this letter until the transaction ends. */
    LetterRow hold(UUID id) {
        return known(id, village.find(LetterRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #hold(UUID)}, where it is still the letter that the reader saw. */
    LetterRow hold(UUID id, int version) {
        var letter = hold(id);
        if (letter.version() != version) {
            throw new LetterRefused(Reason.MOVED_MEANWHILE, id);
        }
        return letter;
    }

    /** Moves the letter and remembers it; throws {@link LetterRefused} where it cannot go there. */
    LetterState take(LetterRow letter, LetterStep step, @Nullable String reason, Actor by) {
        var to = next(letter, step);
        move(letter, to, step, reason, by);
        return to;
    }

    /** As {@link #take}, where it is known where the step leads; asks the database nothing. */
    void move(
            LetterRow letter, LetterState to, LetterStep step, @Nullable String reason, Actor by) {
        letter.moved(to, clock.instant());
        note(letter, step, reason, by);
    }

    /** Where the step would lead; throws {@link LetterRefused} where the letter cannot take it. */
    LetterState next(LetterRow letter, LetterStep step) {
        return letter.state()
                .after(step, paths.rules())
                .orElseThrow(() -> new LetterRefused(Reason.MOVED_MEANWHILE, letter.id()));
    }

    /** Whether the village holds this letter as issued. */
    boolean issued(UUID letter) {
        return village.createQuery(
                                "select count(*) from LetterRow l where l.id = :id and l.hash is not null",
                                Long.class)
                        .setParameter("id", letter)
                        .getSingleResult()
                > 0;
    }

    List<Letter.StepTaken> history(UUID letter) {
        return village.createQuery(
                        "from StepRow s where s.letter = :letter order by s.at, s.id",
                        StepRow.class)
                .setParameter("letter", letter)
                .getResultStream()
                .map(step -> step.taken(seals.openReason(step)))
                .toList();
    }

    private void note(LetterRow letter, LetterStep step, @Nullable String reason, Actor by) {
        var id = UUID.randomUUID();
        var stamp = new StepRow.Stamp(clock.instant(), by.name());
        village.persist(new StepRow(id, letter.id(), step, seals.sealReason(id, reason), stamp));
        village.flush();
        trail.record(
                AuditEntry.of(by, step.action())
                        .village(VillageContext.current().village())
                        .detail("letter", letter.id().toString())
                        .detail("kind", letter.line().kindCode()));
    }

    private static LetterRow known(UUID id, @Nullable LetterRow found) {
        if (found == null) {
            throw new LetterRefused(Reason.UNKNOWN, id);
        }
        return found;
    }
}
