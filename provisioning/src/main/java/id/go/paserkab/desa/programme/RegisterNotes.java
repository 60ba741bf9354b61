package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.AfterTransaction;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.signal.Signals.Topic;
import id.go.paserkab.desa.worker.Wakeups;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes a change of the register, and orders what has to follow from it. */
@Component
final class RegisterNotes {

    private final AuditTrail audit;
    private final VillageRegister register;
    private final Signals signals;
    private final Wakeups wakeups;
    private final Clock clock;

    RegisterNotes(
            AuditTrail audit,
            VillageRegister register,
            Signals signals,
            Wakeups wakeups,
            Clock clock) {
        this.audit = audit;
        this.register = register;
        this.signals = signals;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    void changed(AuditEntry entry) {
        audit.record(entry);
        var village = entry.village() == null ? "" : entry.village().value();
        AfterTransaction.run(() -> {
            register.refresh();
            signals.send(Topic.REGISTER, village);
        });
    }

    /**
     * Has the village's client mended by a worker, however long the identity provider is away. Each
     * order stands by itself, so that one that is being worked on cannot swallow the next.
     */
    void mendClient(VillageCode village) {
        wakeups.ask(MendClient.NAME, village.bare() + "/" + UUID.randomUUID(), clock.instant());
    }
}
