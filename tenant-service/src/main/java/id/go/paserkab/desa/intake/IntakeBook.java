package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.intake.IntakeRefused.Reason;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.Reversals;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import id.go.paserkab.desa.territory.TakenBack;
import id.go.paserkab.desa.territory.TakingBack;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people decide about a file; each decision is one transaction with its audit entry. */
@Component
@VillageTransaction
class IntakeBook {

    private static final int LONGEST_NAME = 120;

    private final IntakeRows rows;
    private final FileRows files;
    private final MadeAreas made;
    private final TakingBack takingBack;
    private final Reversals reversals;
    private final AuditTrail trail;
    private final Clock clock;

    IntakeBook(
            IntakeRows rows,
            FileRows files,
            MadeAreas made,
            TakingBack takingBack,
            Reversals reversals,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.made = made;
        this.takingBack = takingBack;
        this.reversals = reversals;
        this.trail = trail;
        this.clock = clock;
    }

    public UUID handIn(String fileName, byte[] file, Actor by) {
        var id = UUID.randomUUID();
        rows.insert(id, shown(fileName), file.length, by.name(), clock.instant());
        files.insert(id, file);
        trail.record(entry(by, "intake.handed-in", id).detail("bytes", "" + file.length));
        return id;
    }

    public void confirm(UUID id, Actor by) {
        var intake = held(id);
        if (intake.state() != IntakeState.CHECKED) {
            throw new IntakeRefused(Reason.NOT_NOW);
        }
        if (!intake.confirmable()) {
            throw new IntakeRefused(Reason.NOT_CONFIRMABLE);
        }
        rows.confirmed(id, by.subject(), by.name());
        trail.record(
                entry(by, "intake.confirmed", id)
                        .detail("residents", "" + intake.result().residents()));
    }

    public void abandon(UUID id, Actor by) {
        var intake = held(id);
        if (intake.state() != IntakeState.CHECKED && intake.state() != IntakeState.BROKEN) {
            throw new IntakeRefused(Reason.NOT_NOW);
        }
        forget(id, IntakeState.ABANDONED);
        trail.record(
                entry(by, "intake.abandoned", id)
                        .detail("residents", "" + intake.result().residents()));
    }

    public TakenBack undo(UUID id, Clerk clerk) {
        var intake = held(id);
        if (intake.state() != IntakeState.MOVED) {
            throw new IntakeRefused(Reason.NOT_NOW);
        }
        if (!intake.undoable(clock.instant())) {
            throw new IntakeRefused(Reason.TOO_LATE);
        }
        try {
            reversals.reverse(rows.batch(id), intake.fileName(), clerk);
        } catch (PopulationRefused refused) {
            throw new IntakeRefused(Reason.LATER_EVENTS);
        }
        var areas = takingBack.takeBack(made.of(id), clerk.actor());
        rows.become(id, IntakeState.UNDONE);
        trail.record(
                entry(clerk.actor(), "intake.undone", id)
                        .detail("residents", "" + intake.result().residents()));
        return areas;
    }

    /** The file's bytes, for whoever wants a copy. */
    public Optional<byte[]> copy(UUID id, Actor by) {
        var file = files.file(id);
        if (file.isPresent()) {
            var residents = rows.find(id).map(intake -> intake.result().residents()).orElse(0);
            trail.record(entry(by, "intake.copied", id).detail("residents", "" + residents));
        }
        return file;
    }

    /** Gives up what nobody has decided about for a day. */
    public void sweep() {
        if (!rows.there()) {
            return;
        }
        for (var forgotten : rows.undecidedSince(clock.instant().minus(Intake.KEPT))) {
            forget(forgotten.id(), IntakeState.ABANDONED);
        }
    }

    private void forget(UUID id, IntakeState state) {
        files.removeFile(id);
        files.removeFindings(id);
        rows.become(id, state);
    }

    private Intake held(UUID id) {
        return rows.hold(id).orElseThrow(() -> new IntakeRefused(Reason.NOT_NOW));
    }

    private static AuditEntry entry(Actor by, String action, UUID id) {
        return AuditEntry.of(by, action)
                .village(VillageContext.current().village())
                .detail("intake", id.toString());
    }

    /** Without a folder, and without what may be somebody's number. */
    private static String shown(String fileName) {
        var name = fileName.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        var hidden = name.replaceAll("\\d{9,}", "•••").strip();
        return hidden.isEmpty()
                ? "?"
                : hidden.length() > LONGEST_NAME ? hidden.substring(0, LONGEST_NAME) : hidden;
    }
}
