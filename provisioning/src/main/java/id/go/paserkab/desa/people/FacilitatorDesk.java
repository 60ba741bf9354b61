package id.go.paserkab.desa.people;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.PeopleRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where facilitators come and go. */
@Component
class FacilitatorDesk implements Facilitators {

    private final FacilitatorRows rows;
    private final Memberships memberships;
    private final SampleFacilitators sample;
    private final PeopleNotes notes;

    FacilitatorDesk(
            FacilitatorRows rows,
            Memberships memberships,
            SampleFacilitators sample,
            PeopleNotes notes) {
        this.rows = rows;
        this.memberships = memberships;
        this.sample = sample;
        this.notes = notes;
    }

    @Override
    public List<Facilitator> all() {
        return rows.all();
    }

    @Override
    public Optional<Facilitator> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public List<Membership> accountsFor(@Nullable UUID facilitator) {
        var taken =
                rows.all().stream()
                        .filter(other -> !other.id().equals(facilitator))
                        .map(Facilitator::membership)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return accounts().stream().filter(account -> !taken.contains(account.id())).toList();
    }

    @Override
    @Transactional
    public UUID add(FacilitatorDetails details, Actor by) {
        notes.oneAtATime();
        var id = UUID.randomUUID();
        var who = checked(id, details, false, 1);
        rows.insert(id, who);
        notes.note(PeopleNotes.during(PeopleNotes.facilitator(by, "added", id), who.period()));
        return id;
    }

    @Override
    @Transactional
    public void change(UUID id, FacilitatorDetails details, int version, Actor by) {
        notes.oneAtATime();
        var before = known(id);
        if (before.version() != version) {
            throw new PeopleRefused(Reason.CHANGED_MEANWHILE);
        }
        // Whoever is named by a person is no sample any more.
        var sampled = before.sample() && before.name().equals(details.name().strip());
        var after = checked(id, details, sampled, version);
        if (!after.equals(before)) {
            rows.update(after);
            notes.note(
                    PeopleNotes.during(PeopleNotes.facilitator(by, "changed", id), after.period()));
        }
    }

    @Override
    @Transactional
    public void end(UUID id, @Nullable LocalDate last, Actor by) {
        notes.oneAtATime();
        var before = known(id);
        var period = new Period(before.period().from(), PeopleNotes.last(before.period(), last));
        rows.update(
                new Facilitator(
                        id,
                        before.name(),
                        before.origin(),
                        period,
                        before.membership(),
                        before.sample(),
                        before.version()));
        notes.note(PeopleNotes.during(PeopleNotes.facilitator(by, "ended", id), period));
    }

    @Override
    @Transactional
    public void ensureSample(List<VillageCode> villages, Actor by) {
        notes.oneAtATime();
        if (rows.all().isEmpty()) {
            sample.make(villages, by);
        }
        for (var who : rows.all()) {
            if (who.sample() && who.membership() == null) {
                accountsFor(who.id()).stream()
                        .filter(account -> account.name().equals(who.name()))
                        .findFirst()
                        .ifPresent(account -> link(who, account, by));
            }
        }
    }

    private void link(Facilitator who, Membership account, Actor by) {
        rows.update(
                new Facilitator(
                        who.id(),
                        who.name(),
                        who.origin(),
                        who.period(),
                        account.id(),
                        who.sample(),
                        who.version()));
        notes.note(PeopleNotes.facilitator(by, "changed", who.id()));
    }

    private Facilitator known(UUID id) {
        return rows.find(id).orElseThrow(() -> new PeopleRefused(Reason.UNKNOWN));
    }

    private Facilitator checked(UUID id, FacilitatorDetails details, boolean sampled, int version) {
        var name = PeopleNotes.name(details.name());
        var period = PeopleNotes.period(details.from(), details.until());
        for (var other : rows.all()) {
            if (!other.id().equals(id)
                    && other.name().equalsIgnoreCase(name)
                    && other.period().overlaps(period)) {
                throw new PeopleRefused(Reason.NAME_TAKEN, other.name());
            }
        }
        var membership = details.membership();
        if (membership != null) {
            if (accounts().stream().noneMatch(account -> account.id().equals(membership))) {
                throw new PeopleRefused(Reason.ACCOUNT_UNKNOWN);
            }
            rows.withAccount(membership, id)
                    .ifPresent(other -> {
                        throw new PeopleRefused(Reason.ACCOUNT_TAKEN, other.name());
                    });
        }
        return new Facilitator(id, name, details.origin(), period, membership, sampled, version);
    }

    private List<Membership> accounts() {
        return memberships.in(Scope.regency()).stream()
                .filter(member -> member.role() == Role.FACILITATOR)
                .toList();
    }
}
