package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.incomingletter.IncomingRefused.Reason;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds letters that the bound village received, and hands out their scans. */
@Component
public class IncomingArchive {

    private final IncomingLists lists;
    private final Scans scans;
    private final AuditTrail trail;

    IncomingArchive(IncomingLists lists, Scans scans, AuditTrail trail) {
        this.lists = lists;
        this.scans = scans;
        this.trail = trail;
    }

    /** How many letters were handed on to nobody, are waited for, are overdue. */
    public record Waiting(long fresh, long waiting, long overdue) {}

    /** Newest first. */
    public FoundIncoming find(IncomingQuery query) {
        return lists.find(query);
    }

    public Waiting waiting() {
        return lists.waiting();
    }

    /** Throws {@link IncomingRefused}. */
    public IncomingLetter letter(UUID id) {
        return lists.letter(id);
    }

    /** The letters received in a year, by day and number: for the agenda. */
    public List<IncomingLine> register(int year) {
        return lists.register(year);
    }

    /** The scan; leaves an entry in the audit trail. Throws {@link IncomingRefused}. */
    public ScanFile scan(UUID id, Actor reader) {
        var letter = lists.row(id);
        var kept = letter.scan();
        if (kept == null) {
            throw new IncomingRefused(Reason.NO_SCAN, id);
        }
        var content =
                scans.content(kept).orElseThrow(() -> new IncomingRefused(Reason.DAMAGED, id));
        trail.record(
                AuditEntry.of(reader, "letter.incoming-scan-opened")
                        .village(VillageContext.current().village())
                        .detail("letter", id.toString())
                        .detail("number", letter.number() + "/" + letter.year()));
        return new ScanFile(kept.type(), content);
    }
}
