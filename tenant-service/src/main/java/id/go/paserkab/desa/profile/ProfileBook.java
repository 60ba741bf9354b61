package id.go.paserkab.desa.profile;

import id.go.paserkab.desa.activity.ActivityKind;
import id.go.paserkab.desa.activity.Outbox;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.profile.ProfileRevision.Change;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and writes the profile's tables; each call is one transaction of the bound village. */
@Component
@VillageTransaction
class ProfileBook {

    private final EntityManager village;
    private final OfficeHours officeHours;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final Clock clock;

    ProfileBook(
            EntityManager village,
            OfficeHours officeHours,
            AuditTrail trail,
            Outbox outbox,
            Clock clock) {
        this.village = village;
        this.officeHours = officeHours;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the tables hold of the profile. */
    record Contents(ProfileRow row, @Nullable String officeHours, @Nullable String logoHash) {}

    public Contents read() {
        var hash =
                village.createQuery("select hash from LogoRow", String.class)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        return new Contents(row(), officeHours.read(), hash);
    }

    public void write(EditProfile edit, Actor by) {
        var row = row();
        if (row.version() != edit.version()) {
            throw new ProfileChangedMeanwhile();
        }
        try {
            var changes = apply(edit, row);
            if (!changes.isEmpty()) {
                row.touched(clock.instant());
                remember("profile.edited", changes, by);
            }
        } catch (OptimisticLockException overtaken) {
            throw new ProfileChangedMeanwhile();
        }
    }

    public Optional<LogoRow> logo() {
        return Optional.ofNullable(village.find(LogoRow.class, LogoRow.ONLY));
    }

    public void write(LogoRow logo, Actor by) {
        var before = logo().map(LogoRow::hash).orElse(null);
        if (logo.hash().equals(before)) {
            return;
        }
        village.merge(logo);
        remember(
                "profile.logo-replaced",
                List.of(new Change(ProfileField.LOGO, before, logo.hash())),
                by);
    }

    public void removeLogo(Actor by) {
        logo().ifPresent(logo -> {
            village.remove(logo);
            remember(
                    "profile.logo-removed",
                    List.of(new Change(ProfileField.LOGO, logo.hash(), null)),
                    by);
        });
    }

    public List<ProfileRevision> revisions(int atMost) {
        var rows =
                village.createQuery(
                                "from RevisionRow order by changedAt desc, id", RevisionRow.class)
                        .setMaxResults(atMost * ProfileField.values().length)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                RevisionRow::change, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(atMost)
                .map(ProfileBook::revision)
                .toList();
    }

    private ProfileRow row() {
        return Optional.ofNullable(village.find(ProfileRow.class, ProfileRow.ONLY))
                .orElseThrow(() -> new IllegalStateException("The village has no profile row"));
    }

    /** The hours come first: their query flushes, and the row is to be written once. */
    private List<Change> apply(EditProfile edit, ProfileRow row) {
        var changes = new ArrayList<Change>();
        note(ProfileField.OFFICE_HOURS, officeHours.read(), edit, changes, officeHours::write);
        for (var field : ProfileField.texts()) {
            if (field != ProfileField.OFFICE_HOURS) {
                note(field, row.text(field), edit, changes, text -> row.write(field, text));
            }
        }
        return changes;
    }

    private static void note(
            ProfileField field,
            @Nullable String before,
            EditProfile edit,
            List<Change> changes,
            Consumer<@Nullable String> write) {
        var after = tidy(edit.text(field));
        if (!Objects.equals(before, after)) {
            write.accept(after);
            changes.add(new Change(field, before, after));
        }
    }

    /**
     * Writes the history, and flushes so that what fails does so before the audit entry. No change
     * without an entry: where the entry cannot be written, the change is rolled back.
     */
    private void remember(String action, List<Change> changes, Actor by) {
        var change = UUID.randomUUID();
        var now = clock.instant();
        changes.forEach(what -> village.persist(new RevisionRow(change, what, now, by.name())));
        village.flush();
        outbox.put(ActivityKind.PROFILE_EDITED, 1);
        outbox.put(ActivityKind.PROFILE_COMPLETENESS, completeness());
        trail.record(
                AuditEntry.of(by, action)
                        .village(VillageContext.current().village())
                        .detail(
                                "fields",
                                changes.stream()
                                        .map(made -> made.field().name())
                                        .collect(Collectors.joining(" "))));
    }

    /** In per cent of everything that a profile can say, the emblem included. */
    private int completeness() {
        var row = row();
        var fields = ProfileField.texts();
        var filled =
                fields.stream()
                        .map(field ->
                                field == ProfileField.OFFICE_HOURS
                                        ? officeHours.read()
                                        : row.text(field))
                        .filter(Objects::nonNull)
                        .count();
        return (int) (100 * (filled + (logo().isPresent() ? 1 : 0)) / (fields.size() + 1));
    }

    private static ProfileRevision revision(List<RevisionRow> rows) {
        var first = rows.getFirst();
        return new ProfileRevision(
                first.changedAt(),
                first.changedBy(),
                rows.stream().map(RevisionRow::what).toList());
    }

    private static @Nullable String tidy(String text) {
        var tidied = text.replace("\r\n", "\n").strip();
        return tidied.isEmpty() ? null : tidied;
    }
}
