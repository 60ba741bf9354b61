package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.platform.AfterTransaction;
import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.signal.Signals.Topic;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes in the audit trail what happened to a wave, and tells all nodes once it has come true; what
 * happened without anybody's doing is posted as a notice.
 */
@Component
final class WaveNotes {

    private final AuditTrail audit;
    private final Signals signals;
    private final Notices notices;

    WaveNotes(AuditTrail audit, Signals signals, Notices notices) {
        this.audit = audit;
        this.signals = signals;
        this.notices = notices;
    }

    /** The wave paused itself; until it is resumed and pauses again, that is one and the same. */
    void pausedItself(WaveTable.Row wave, String reason, Actor itself) {
        note(wave.id(), "wave.paused", reason, itself);
        var path = "/gelombang/" + wave.id();
        notices.post(
                Notice.of(NoticeKind.WAVE_PAUSED, wave.id() + "/" + wave.resumedAt(), path)
                        .saying(
                                new Argument.Count(wave.number()),
                                new Argument.Text(wave.name()),
                                new Argument.Stored(reason)));
    }

    void note(UUID wave, String action, @Nullable String reason, Actor by) {
        audit.record(AuditEntry.of(by, action).wave(wave).reason(reason));
        AfterTransaction.run(() -> signals.send(Topic.WAVE, wave.toString()));
    }
}
