package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.incomingletter.IncomingRefused.Reason;
import id.go.paserkab.desa.tenancy.VillageContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of incoming letters, in the running transaction of the bound village. */
@Component
class IncomingShelf {

    private final EntityManager village;
    private final IncomingSeals seals;
    private final AuditTrail trail;
    private final Clock clock;

    IncomingShelf(EntityManager village, IncomingSeals seals, AuditTrail trail, Clock clock) {
        this.village = village;
        this.seals = seals;
        this.trail = trail;
        this.clock = clock;
    }

    void add(IncomingRow letter) {
        village.persist(letter);
    }

    void add(DispositionRow disposition) {
        village.persist(disposition);
    }

    IncomingRow find(UUID id) {
        return known(id, village.find(IncomingRow.class, id));
    }

    /** Keeps others from a letter that still counts until the transaction ends. */
    IncomingRow hold(UUID id) {
        var letter = known(id, village.find(IncomingRow.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (letter.annulled()) {
            throw new IncomingRefused(Reason.ANNULLED, id);
        }
        return letter;
    }

    /** As {@link #hold(UUID)}, where it is still the letter that the reader saw. */
    IncomingRow hold(UUID id, int version) {
        var letter = hold(id);
        if (letter.version() != version) {
            throw new IncomingRefused(Reason.CHANGED_MEANWHILE, id);
        }
        return letter;
    }

    /** A disposition of this letter that nobody has answered. */
    DispositionRow open(UUID letter, UUID disposition) {
        var found = village.find(DispositionRow.class, disposition);
        if (found == null || !found.letter().equals(letter) || !found.open()) {
            throw new IncomingRefused(Reason.ANSWERED_BEFORE, letter);
        }
        return found;
    }

    List<DispositionRow> dispositions(UUID letter) {
        return village.createQuery(
                        "from DispositionRow d where d.letter = :letter order by d.givenAt, d.id",
                        DispositionRow.class)
                .setParameter("letter", letter)
                .getResultList();
    }

    List<IncomingLetter.StepTaken> history(UUID letter) {
        return village.createQuery(
                        "from IncomingStepRow s where s.letter = :letter order by s.at, s.id",
                        IncomingStepRow.class)
                .setParameter("letter", letter)
                .getResultStream()
                .map(step -> step.opened(seals))
                .toList();
    }

    void note(IncomingRow letter, IncomingStep step, Actor by) {
        note(letter, step, null, null, by);
    }

    void note(
            IncomingRow letter,
            IncomingStep step,
            @Nullable String reason,
            @Nullable IncomingEntry earlier,
            Actor by) {
        var id = UUID.randomUUID();
        var sealed =
                new IncomingStepRow.Sealed(
                        seals.sealReason(id, reason), seals.sealEarlier(id, earlier));
        village.persist(
                new IncomingStepRow(id, letter.id(), step, sealed, clock.instant(), by.name()));
        village.flush();
        trail.record(
                AuditEntry.of(by, step.action())
                        .village(VillageContext.current().village())
                        .detail("letter", letter.id().toString())
                        .detail("number", letter.number() + "/" + letter.year()));
    }

    private static IncomingRow known(UUID id, @Nullable IncomingRow found) {
        if (found == null) {
            throw new IncomingRefused(Reason.UNKNOWN, id);
        }
        return found;
    }
}
