package id.go.paserkab.desa.people;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.PeopleRefused.Reason;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where cadres and operators are appointed, corrected and replaced. */
@Component
class CadreDesk implements Cadres {

    private final CadreRows rows;
    private final Documents documents;
    private final VillageRegister register;
    private final PeopleNotes notes;

    CadreDesk(CadreRows rows, Documents documents, VillageRegister register, PeopleNotes notes) {
        this.rows = rows;
        this.documents = documents;
        this.register = register;
        this.notes = notes;
    }

    @Override
    public List<Cadre> of(VillageCode village, LocalDate day) {
        return rows.of(village).stream().filter(cadre -> cadre.period().holds(day)).toList();
    }

    @Override
    public List<Cadre> on(LocalDate day) {
        return rows.on(day);
    }

    @Override
    public List<Cadre> history(VillageCode village) {
        return rows.of(village);
    }

    @Override
    public Optional<Cadre> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public Optional<Cadre> withDocument(DocumentId document) {
        return rows.withDocument(document);
    }

    @Override
    @Transactional
    public UUID appoint(VillageCode village, Appointment appointment, Actor by) {
        notes.oneAtATime();
        if (register.find(village).isEmpty()) {
            throw new PeopleRefused(Reason.UNKNOWN_VILLAGES, village);
        }
        var rules = new CadreRules(rows.of(village), notes.today());
        var checked = rules.check(appointment, null);
        var before = rules.replaced(appointment, checked.period());
        var id = UUID.randomUUID();
        before.ifPresent(leaving -> leave(leaving, checked.period().from().minusDays(1)));
        var cadre =
                new Cadre(
                        id,
                        village,
                        appointment.kind(),
                        checked.name(),
                        checked.decree(),
                        scan(appointment, null),
                        checked.period(),
                        appointment.replaces(),
                        1);
        rows.insert(cadre);
        note(by, before.isPresent() ? "replaced" : "appointed", cadre);
        return id;
    }

    @Override
    @Transactional
    public void correct(UUID id, Appointment appointment, int version, Actor by) {
        notes.oneAtATime();
        var before = known(id);
        if (before.version() != version) {
            throw new PeopleRefused(Reason.CHANGED_MEANWHILE);
        }
        var checked =
                new CadreRules(rows.of(before.village()), notes.today()).check(appointment, id);
        var after =
                new Cadre(
                        id,
                        before.village(),
                        appointment.kind(),
                        checked.name(),
                        checked.decree(),
                        scan(appointment, before.document()),
                        checked.period(),
                        before.replaces(),
                        version);
        if (!after.equals(before)) {
            rows.update(after);
            note(by, "corrected", after);
        }
    }

    @Override
    @Transactional
    public void end(UUID id, @Nullable LocalDate last, Actor by) {
        notes.oneAtATime();
        var before = known(id);
        var after = lasting(before, PeopleNotes.last(before.period(), last));
        rows.update(after);
        note(by, "ended", after);
    }

    /** Whoever has left earlier than the day before stays gone. */
    private void leave(Cadre cadre, LocalDate last) {
        if (!cadre.period().endedBefore(last)) {
            rows.update(lasting(cadre, last));
        }
    }

    private @Nullable DocumentId scan(Appointment appointment, @Nullable DocumentId before) {
        return appointment.scan() == null ? before : documents.store(appointment.scan());
    }

    private void note(Actor by, String action, Cadre cadre) {
        var entry =
                AuditEntry.of(by, "cadre." + action)
                        .village(cadre.village())
                        .detail("cadre", cadre.id().toString())
                        .detail("kind", cadre.kind().name());
        var decree = cadre.decree();
        notes.note(
                PeopleNotes.during(
                        decree == null ? entry : entry.detail("decree", decree.number()),
                        cadre.period()));
    }

    private Cadre known(UUID id) {
        return rows.find(id).orElseThrow(() -> new PeopleRefused(Reason.UNKNOWN));
    }

    private static Cadre lasting(Cadre cadre, LocalDate last) {
        return new Cadre(
                cadre.id(),
                cadre.village(),
                cadre.kind(),
                cadre.name(),
                cadre.decree(),
                cadre.document(),
                new Period(cadre.period().from(), last),
                cadre.replaces(),
                cadre.version());
    }
}
