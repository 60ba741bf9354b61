package id.go.paserkab.desa.followup;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.followup.FollowUpRefused.Reason;
import id.go.paserkab.desa.kernel.PaserTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where DPMD and facilitators note how the steps of a village stand. Nothing is overwritten; what
 * is refused leaves nothing behind.
 */
@Component
public class FollowUpDesk {

    private final EntryRows rows;
    private final Documents documents;
    private final AuditTrail audit;
    private final Clock clock;

    FollowUpDesk(EntryRows rows, Documents documents, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Throws {@link FollowUpRefused}, or {@link id.go.paserkab.desa.document.DocumentRefused} for a
     * file that is not taken.
     */
    @Transactional
    public void note(NoteStep asked, Actor by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var checked = CheckedNote.of(asked, PaserTime.day(at));
        var last = rows.last(asked.village(), asked.step()).orElse(null);
        if ((last == null ? 0 : last.sequence()) != asked.seen()) {
            throw new FollowUpRefused(Reason.NOTED_MEANWHILE);
        }
        var entry =
                new Entry(
                        asked.step(),
                        asked.seen() + 1,
                        asked.due(),
                        asked.done(),
                        checked.figure(),
                        checked.note(),
                        document(asked, last, by),
                        at,
                        by.name());
        var before =
                last == null
                        ? new Entry(asked.step(), 0, null, null, null, null, null, at, "")
                        : last;
        if (entry.says(before)) {
            throw new FollowUpRefused(Reason.NOTHING_CHANGES);
        }
        if (!rows.insert(asked.village(), entry, by)) {
            throw new FollowUpRefused(Reason.NOTED_MEANWHILE);
        }
        audit.record(trace(asked, by));
    }

    private @Nullable DocumentId document(NoteStep asked, @Nullable Entry last, Actor by) {
        if (asked.file().length > 0) {
            return documents.store(new NewDocument(asked.fileName(), asked.file(), by));
        }
        return last == null ? null : last.document();
    }

    private static AuditEntry trace(NoteStep asked, Actor by) {
        var entry =
                AuditEntry.of(by, "followup.noted")
                        .village(asked.village())
                        .detail("step", asked.step().name());
        var due = asked.due() == null ? entry : detail(entry, "due", asked.due());
        return asked.done() == null ? due : detail(due, "done", asked.done());
    }

    private static AuditEntry detail(AuditEntry entry, String name, LocalDate day) {
        return entry.detail(name, day.toString());
    }
}
