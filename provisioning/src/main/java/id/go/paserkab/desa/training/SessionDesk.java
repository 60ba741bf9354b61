package id.go.paserkab.desa.training;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.training.TrainingRefused.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where sessions are planned. */
@Component
class SessionDesk implements Sessions {

    private final SessionRows rows;
    private final ParticipantRows participants;
    private final Trainers trainers;
    private final PlanCheck check;
    private final TrainingNotes notes;

    SessionDesk(
            SessionRows rows,
            ParticipantRows participants,
            Trainers trainers,
            PlanCheck check,
            TrainingNotes notes) {
        this.rows = rows;
        this.participants = participants;
        this.trainers = trainers;
        this.check = check;
        this.notes = notes;
    }

    @Override
    public List<TrainingSession> all() {
        return rows.all();
    }

    @Override
    public List<TrainingSession> within(Reach reach) {
        var villages = reach.villages();
        return villages == null ? rows.all() : rows.within(villages);
    }

    @Override
    public Optional<TrainingSession> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public List<Trainer> trainers() {
        return trainers.all();
    }

    @Override
    @Transactional
    public UUID plan(SessionPlan plan, Actor by) {
        notes.oneAtATime();
        var row = check.check(plan, null);
        var id = UUID.randomUUID();
        rows.insert(id, row);
        note(by, "session-planned", id, row);
        return id;
    }

    @Override
    @Transactional
    public void change(UUID id, SessionPlan plan, int version, Actor by) {
        notes.oneAtATime();
        var before = open(id);
        if (before.version() != version) {
            throw new TrainingRefused(Reason.CHANGED_MEANWHILE);
        }
        var row = check.check(plan, before);
        var invited = participants.of(id);
        if (invited.stream().anyMatch(Participant::noted) && moves(before, row)) {
            throw new TrainingRefused(Reason.RESULTS_NOTED);
        }
        invited.stream()
                .filter(one -> one.cadre().equals(row.trainer()))
                .findFirst()
                .ifPresent(one -> {
                    throw new TrainingRefused(Reason.TRAINER_INVITED, one.name());
                });
        rows.update(id, row);
        note(by, "session-changed", id, row);
    }

    @Override
    @Transactional
    public void cancel(UUID id, String reason, Actor by) {
        notes.oneAtATime();
        var session = open(id);
        var why = TrainingNotes.reason(reason);
        if (session.counts().certified() > 0) {
            throw new TrainingRefused(Reason.CERTIFICATES_ISSUED, session.counts().certified());
        }
        rows.cancel(id, why, notes.now());
        notes.note(TrainingNotes.session(by, "session-cancelled", id).reason(why));
    }

    private TrainingSession open(UUID id) {
        var session = rows.find(id).orElseThrow(() -> new TrainingRefused(Reason.UNKNOWN));
        if (session.cancelled()) {
            throw new TrainingRefused(Reason.CANCELLED_ALREADY);
        }
        return session;
    }

    private static boolean moves(TrainingSession before, SessionRows.Row after) {
        return !PlanCheck.taught(before).equals(Set.copyOf(after.modules()))
                || !before.first().equals(after.first())
                || !before.last().equals(after.last());
    }

    private void note(Actor by, String action, UUID id, SessionRows.Row row) {
        notes.note(
                TrainingNotes.session(by, action, id)
                        .detail("place", row.place())
                        .detail("first-day", row.first().toString())
                        .detail("last-day", row.last().toString())
                        .detail("trainer", row.trainerKind() + " " + row.trainer()));
    }
}
