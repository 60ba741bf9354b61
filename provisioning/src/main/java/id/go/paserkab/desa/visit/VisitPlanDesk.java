package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.visit.VisitRefused.Fault;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where visits are planned, moved and called off. */
@Component
class VisitPlanDesk implements PlannedVisits {

    static final int FURTHEST_DAYS = 366;

    private final VisitRows rows;
    private final Beats beats;
    private final VisitNotes notes;

    VisitPlanDesk(VisitRows rows, Beats beats, VisitNotes notes) {
        this.rows = rows;
        this.beats = beats;
        this.notes = notes;
    }

    @Override
    @Transactional
    public Recorded plan(
            UUID key,
            @Nullable VillageCode village,
            @Nullable LocalDate day,
            @Nullable Topic topic,
            VisitAuthor by) {
        notes.oneAtATime(key);
        var beat = beats.of(by);
        var before = rows.find(key);
        if (before.isPresent()) {
            if (!before.get().facilitator().equals(beat.facilitator())) {
                throw new VisitRefused(Reason.UNKNOWN);
            }
            return new Recorded(key, false);
        }
        var faults = new ArrayList<Fault>();
        if (village == null) {
            faults.add(Fault.of(Reason.VILLAGE_MISSING));
        }
        if (topic == null) {
            faults.add(Fault.of(Reason.TOPIC_MISSING));
        }
        if (day == null) {
            faults.add(Fault.of(Reason.DAY_MISSING));
        } else if (village != null) {
            objections(faults, beat, village, day);
        }
        if (!faults.isEmpty()) {
            throw new VisitRefused(faults);
        }
        var where = Objects.requireNonNull(village);
        var when = Objects.requireNonNull(day);
        rows.plan(key, where, beat.facilitator(), Objects.requireNonNull(topic), when);
        notes.note(VisitNotes.visit(by.actor(), "planned", key, where, when));
        return new Recorded(key, true);
    }

    @Override
    @Transactional
    public void move(UUID id, @Nullable LocalDate day, String reason, VisitAuthor by) {
        notes.oneAtATime(id);
        var beat = beats.of(by);
        var visit = open(id, beat);
        if (day == null) {
            throw new VisitRefused(Reason.DAY_MISSING);
        }
        var why = VisitNotes.reason(reason);
        var faults = new ArrayList<Fault>();
        objections(faults, beat, visit.village(), day);
        if (!faults.isEmpty()) {
            throw new VisitRefused(faults);
        }
        rows.move(id, beat.facilitator(), day, why);
        notes.note(
                VisitNotes.visit(by.actor(), "moved", id, visit.village(), day)
                        .detail("instead-of-day", visit.day().toString())
                        .reason(why));
    }

    @Override
    @Transactional
    public void cancel(UUID id, String reason, VisitAuthor by) {
        notes.oneAtATime(id);
        var visit = open(id, beats.of(by));
        var why = VisitNotes.reason(reason);
        rows.cancel(id, why, notes.now());
        notes.note(
                VisitNotes.visit(by.actor(), "cancelled", id, visit.village(), visit.day())
                        .reason(why));
    }

    private void objections(
            ArrayList<Fault> faults, Beat beat, VillageCode village, LocalDate day) {
        var today = notes.today();
        if (day.isBefore(today)) {
            faults.add(Fault.of(Reason.PLAN_IN_PAST, today));
        } else if (day.isAfter(today.plusDays(FURTHEST_DAYS))) {
            faults.add(Fault.of(Reason.PLAN_TOO_FAR, today.plusDays(FURTHEST_DAYS)));
        } else {
            beat.objection(village, day).ifPresent(faults::add);
        }
        notes.oneAtATime(village);
        if (faults.isEmpty() && rows.planned(village, day)) {
            faults.add(Fault.of(Reason.PLANNED_ALREADY, day));
        }
    }

    /** A plan of a village that they cover today, whoever made it. */
    private Visit open(UUID id, Beat beat) {
        var visit = rows.find(id).orElseThrow(() -> new VisitRefused(Reason.UNKNOWN));
        if (beat.objection(visit.village(), notes.today()).isPresent()) {
            throw new VisitRefused(Reason.UNKNOWN);
        }
        return stillOpen(visit);
    }

    static Visit stillOpen(Visit visit) {
        if (visit.made() != null) {
            throw new VisitRefused(Reason.MADE_ALREADY, visit.made().day());
        }
        if (visit.cancelReason() != null) {
            throw new VisitRefused(Reason.CANCELLED_ALREADY);
        }
        return visit;
    }
}
