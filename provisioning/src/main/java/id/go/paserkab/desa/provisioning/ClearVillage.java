package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.archive.ArchiveUnavailable;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.keycloak.Accounts;
import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.vault.VillageKeys;
import id.go.paserkab.desa.worker.Job;
import id.go.paserkab.desa.worker.OnWorker;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys what an archived village had. The keys go first: whatever is away or fails after that,
 * nothing that is left behind can be read, and nothing before that has been given up by halves. The
 * files go last, when no login is left that could add one. Each part can be done twice, and a
 * worker that dies is followed by another.
 */
@OnWorker
final class ClearVillage implements Job {

    static final String NAME = "clear-village";

    private static final Logger LOG = LoggerFactory.getLogger(ClearVillage.class);
    private static final Duration LATER = Duration.ofSeconds(10);
    private static final Actor WORKER = Actor.platform("provisioning");
    private static final List<Step> TAKEN_BACK =
            List.of(Step.STAFF, Step.IDENTITY, Step.SCHEMA, Step.ROLES);

    private final VillageRegister register;
    private final VillageKeys keys;
    private final Staff staff;
    private final Map<Step, VillageStep> steps = new EnumMap<>(Step.class);
    private final Archive archive;
    private final AuditTrail audit;
    private final Clock clock;

    ClearVillage(
            VillageRegister register,
            VillageKeys keys,
            Memberships memberships,
            Accounts accounts,
            List<VillageStep> steps,
            Archive archive,
            AuditTrail audit,
            Clock clock) {
        this.register = register;
        this.keys = keys;
        this.staff = new Staff(memberships, accounts);
        steps.forEach(step -> this.steps.put(step.step(), step));
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next perform(String instance) {
        register.refresh();
        var village = register.find(VillageCode.parse(instance)).orElseThrow();
        if (village.state() != VillageState.ARCHIVED) {
            LOG.warn("Village {} is not archived; nothing of it is destroyed.", village.code());
            return new Next.Rest();
        }
        try {
            clear(village);
            return new Next.Rest();
        } catch (IdentityProviderUnavailable | ArchiveUnavailable away) {
            LOG.info("The rest of village {} is destroyed later.", village.code(), away);
            return new Next.Again(clock.instant().plus(LATER));
        }
    }

    private void clear(Village village) {
        var code = village.code();
        if (keys.destroy(code)) {
            audit.record(AuditEntry.of(WORKER, "village.keys-destroyed").village(code));
        }
        staff.remove(code);
        var making = new Making(UUID.randomUUID(), village, 1);
        for (var step : TAKEN_BACK) {
            Objects.requireNonNull(steps.get(step)).undo(making);
        }
        archive.clear(code);
        audit.record(AuditEntry.of(WORKER, "village.cleared").village(code));
    }

    /** Accounts of people who belong nowhere else. */
    private record Staff(Memberships memberships, Accounts accounts) {

        void remove(VillageCode village) {
            var scope = Scope.of(village);
            for (var member : memberships.in(scope)) {
                if (memberships.of(member.subject()).stream()
                        .allMatch(membership -> membership.scope().equals(scope))) {
                    accounts.remove(member.subject());
                }
            }
        }
    }
}
