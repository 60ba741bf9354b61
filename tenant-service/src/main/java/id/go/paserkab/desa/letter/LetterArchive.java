package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.ledger.Sha256;
import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds letters of the bound village: those that wait for somebody, and those that were issued. */
@Component
public class LetterArchive {

    private final LetterLists lists;
    private final LetterSeals seals;
    private final LetterPress press;
    private final Archive files;
    private final AuditTrail trail;

    LetterArchive(
            LetterLists lists,
            LetterSeals seals,
            LetterPress press,
            Archive files,
            AuditTrail trail) {
        this.lists = lists;
        this.seals = seals;
        this.press = press;
        this.files = files;
        this.trail = trail;
    }

    /** Letters in this state, those that wait longest first. */
    public List<LetterLine> waiting(LetterState state, int atMost) {
        return lists.waiting(state, atMost);
    }

    /** How many letters are in each state that has any. */
    public Map<LetterState, Long> counts() {
        return lists.counts();
    }

    /** Numbered letters, newest first. */
    public FoundLetters find(ArchiveQuery query) {
        return lists.find(query);
    }

    /** A resident's letters, newest first; drafts too. */
    public List<LetterLine> of(UUID resident) {
        return lists.of(resident);
    }

    /** The year's letters by day and number, with names: for the agenda and the expedition book. */
    public List<RegisterEntry> register(int year) {
        return lists.register(year);
    }

    /** Writes into the audit trail that a register was taken away as a file. */
    public void noteTaken(String register, int year, int lines, Actor reader) {
        trail.record(
                AuditEntry.of(reader, "letter.register-taken")
                        .village(VillageContext.current().village())
                        .detail("register", register)
                        .detail("year", Integer.toString(year))
                        .detail("lines", Integer.toString(lines)));
    }

    /** These letters; drafts too. */
    public List<LetterLine> these(Set<UUID> letters) {
        return lists.these(letters);
    }

    /** The file as it was issued, byte by byte; throws {@link LetterRefused}. */
    public byte[] file(UUID id, Actor reader) {
        var kept = lists.kept(id);
        if (!kept.registered()) {
            press.confirm(kept.line());
        }
        var village = VillageContext.current().village();
        var file =
                files.get(village, id)
                        .map(sealed -> seals.openFile(id, sealed))
                        .orElseThrow(() -> new LetterRefused(Reason.DAMAGED, id));
        if (!Sha256.of(file).hex().equals(kept.hash())) {
            throw new LetterRefused(Reason.DAMAGED, id);
        }
        trail.record(
                AuditEntry.of(reader, "letter.file-opened")
                        .village(village)
                        .detail("letter", id.toString()));
        return file;
    }
}
