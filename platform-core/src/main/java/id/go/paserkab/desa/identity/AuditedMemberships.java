package id.go.paserkab.desa.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.platform.AfterTransaction;
import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.signal.Signals.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes memberships one at a time in each scope, and remembers for a few seconds who is one. */
@Component
class AuditedMemberships implements Memberships {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int REMEMBERED = 20_000;

    private final MembershipRows rows;
    private final AuditTrail audit;
    private final Signals signals;
    private final Cache<Key, Optional<Membership>> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(REMEMBERED).build();

    AuditedMemberships(MembershipRows rows, AuditTrail audit, Signals signals) {
        this.rows = rows;
        this.audit = audit;
        this.signals = signals;
        signals.listen(Topic.MEMBERSHIP, this::forget);
    }

    @Override
    public Optional<Membership> find(Scope scope, String subject) {
        return known.get(new Key(scope, subject), key -> rows.find(key.scope(), key.subject()));
    }

    @Override
    public List<Membership> in(Scope scope) {
        return rows.in(scope);
    }

    @Override
    public List<Membership> of(String subject) {
        return rows.of(subject);
    }

    @Override
    @Transactional
    public Membership add(NewMember member, Actor by) {
        refuseForeign(member.role(), member.scope());
        rows.lock(member.scope());
        var existing = rows.find(member.scope(), member.subject());
        if (existing.isPresent()) {
            return change(existing.get(), member.role(), by);
        }
        var added = rows.insert(member);
        record(by, "member.added", added);
        return added;
    }

    @Override
    @Transactional
    public Membership changeRole(UUID membership, Role role, Actor by) {
        return change(
                locked(membership).orElseThrow(() -> new UnknownMembership(membership)), role, by);
    }

    @Override
    @Transactional
    public void remove(UUID membership, Actor by) {
        locked(membership)
                .ifPresent(leaving -> {
                    refuseLast(leaving);
                    rows.delete(leaving.id());
                    record(by, "member.removed", leaving);
                });
    }

    @Override
    @Transactional
    public void close(Scope scope, Actor by) {
        rows.lock(scope);
        for (var leaving : rows.all(scope)) {
            rows.delete(leaving.id());
            record(by, "member.removed", leaving);
        }
    }

    /** The membership as it is once nobody else can change its scope's members. */
    private Optional<Membership> locked(UUID id) {
        return rows.find(id)
                .flatMap(seen -> {
                    rows.lock(seen.scope());
                    return rows.find(id);
                });
    }

    private Membership change(Membership before, Role role, Actor by) {
        refuseForeign(role, before.scope());
        if (before.role() == role) {
            return before;
        }
        if (!role.administrator()) {
            refuseLast(before);
        }
        var after = rows.update(before.id(), role);
        record(by, "member.role-changed", after);
        return after;
    }

    private void refuseLast(Membership membership) {
        if (membership.role().administrator()
                && !MembershipRows.service(membership)
                && !rows.anotherAdministers(membership)) {
            throw new LastAdministrator(membership.id());
        }
    }

    private static void refuseForeign(Role role, Scope scope) {
        if (role.regency() != scope instanceof Scope.Regency) {
            throw new IllegalArgumentException("No " + role + " in " + scope);
        }
    }

    private void record(Actor by, String action, Membership membership) {
        var entry =
                AuditEntry.of(by, action)
                        .detail("membership", membership.id().toString())
                        .detail("role", membership.role().name());
        audit.record(
                membership.scope() instanceof Scope.OfVillage(var village)
                        ? entry.village(village)
                        : entry);
        AfterTransaction.run(() -> signals.send(Topic.MEMBERSHIP, membership.subject()));
    }

    private void forget(String subject) {
        known.asMap().keySet().removeIf(key -> key.subject().equals(subject));
    }

    private record Key(Scope scope, String subject) {}
}
