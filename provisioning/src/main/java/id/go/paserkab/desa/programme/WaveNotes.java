package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.platform.AfterTransaction;
import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.signal.Signals.Topic;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes in the audit trail what happened to a wave, and tells all nodes once it has come true. */
@Component
final class WaveNotes {

    private final AuditTrail audit;
    private final Signals signals;

    WaveNotes(AuditTrail audit, Signals signals) {
        this.audit = audit;
        this.signals = signals;
    }

    void note(UUID wave, String action, @Nullable String reason, Actor by) {
        audit.record(AuditEntry.of(by, action).wave(wave).reason(reason));
        AfterTransaction.run(() -> signals.send(Topic.WAVE, wave.toString()));
    }
}
