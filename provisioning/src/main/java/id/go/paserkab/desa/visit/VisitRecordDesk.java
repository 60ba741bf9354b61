package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateBook;
import id.go.paserkab.desa.visit.VisitCheck.Checked;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where visits are recorded and corrected. */
@Component
class VisitRecordDesk implements RecordedVisits {

    private final VisitRows rows;
    private final VisitPhotos photos;
    private final Beats beats;
    private final GateBook gates;
    private final VisitNotes notes;

    VisitRecordDesk(
            VisitRows rows, VisitPhotos photos, Beats beats, GateBook gates, VisitNotes notes) {
        this.rows = rows;
        this.photos = photos;
        this.beats = beats;
        this.gates = gates;
        this.notes = notes;
    }

    @Override
    @Transactional
    public Recorded record(UUID key, VisitTold told, VisitAuthor by) {
        notes.oneAtATime(key);
        var before = rows.find(key).orElse(null);
        if (before != null && before.made() != null) {
            if (!before.made().author().equals(by.actor().subject())) {
                throw new VisitRefused(Reason.UNKNOWN);
            }
            return new Recorded(key, false);
        }
        var beat = beats.of(by);
        var whole = before == null ? told : told.of(plan(before, beat).village());
        var checked = check(whole, beat, 0);
        var kept = photos.store(told.photos());
        rows.record(key, beat.facilitator(), checked, by, notes.now());
        rows.addPhotos(key, kept);
        note(by, "recorded", key, checked, kept.size());
        return new Recorded(key, true);
    }

    @Override
    @Transactional
    public void correct(
            UUID id, VisitTold told, Set<DocumentId> without, int version, VisitAuthor by) {
        notes.oneAtATime(id);
        var visit = rows.find(id).orElseThrow(() -> new VisitRefused(Reason.UNKNOWN));
        var made = visit.made();
        if (made == null || !made.author().equals(by.actor().subject())) {
            throw new VisitRefused(Reason.UNKNOWN);
        }
        if (notes.today().isAfter(made.correctableUntil())) {
            throw new VisitRefused(Reason.CORRECTION_OVER, made.correctableUntil());
        }
        if (visit.version() != version) {
            throw new VisitRefused(Reason.CHANGED_MEANWHILE);
        }
        var beat = beats.of(by);
        var staying = new HashSet<>(made.photos());
        staying.removeAll(without);
        var checked = check(told, beat, staying.size());
        made.photos().stream()
                .filter(without::contains)
                .forEach(photo -> rows.takePhoto(id, photo));
        rows.addPhotos(id, photos.store(told.photos()));
        rows.correct(id, beat.facilitator(), checked);
        note(by, "corrected", id, checked, staying.size() + told.photos().size());
    }

    /** A plan of a village that they have ever covered; of another they learn nothing. */
    private static Visit plan(Visit visit, Beat beat) {
        if (beat.assignments().stream().noneMatch(one -> one.village().equals(visit.village()))) {
            throw new VisitRefused(Reason.UNKNOWN);
        }
        return VisitPlanDesk.stillOpen(visit);
    }

    private Checked check(VisitTold told, Beat beat, int photosKept) {
        var known = gates.all().stream().map(Gate::code).collect(Collectors.toSet());
        return new VisitCheck(beat, known, notes.today()).check(told, photosKept);
    }

    private void note(VisitAuthor by, String action, UUID id, Checked checked, int photosThere) {
        notes.note(
                VisitNotes.visit(by.actor(), action, id, checked.village(), checked.held())
                        .detail("photos", String.valueOf(photosThere)));
    }
}
