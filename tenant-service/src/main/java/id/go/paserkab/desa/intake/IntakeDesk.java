package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.intake.IntakeRefused.Reason;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.spreadsheet.Limits;
import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet;
import id.go.paserkab.desa.territory.TakenBack;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where files of residents are handed in, looked at, confirmed and taken back. The work itself goes
 * on in the background. Throws {@link IntakeRefused}.
 */
@Component
public class IntakeDesk {

    private final IntakeBook book;
    private final IntakeRows rows;
    private final FileRows files;
    private final IntakeWorker worker;

    IntakeDesk(IntakeBook book, IntakeRows rows, FileRows files, IntakeWorker worker) {
        this.book = book;
        this.rows = rows;
        this.files = files;
        this.worker = worker;
    }

    /** The largest file that is taken in. */
    public static int mostBytes() {
        return Limits.LARGE.packedBytes();
    }

    /** Takes a file in, and begins to check it. */
    public UUID handIn(String fileName, byte[] file, Clerk clerk) {
        requireWhole(clerk);
        if (file.length == 0) {
            throw new IntakeRefused(Reason.NO_FILE);
        }
        if (file.length > mostBytes()) {
            throw new IntakeRefused(Reason.TOO_LARGE);
        }
        book.sweep();
        var id = book.handIn(fileName, file, clerk.actor());
        find(id);
        return id;
    }

    public List<Intake> latest(int atMost) {
        book.sweep();
        return rows.latest(atMost);
    }

    /** Wakes whoever should be at work on it. */
    public Optional<Intake> find(UUID id) {
        var found = rows.find(id);
        found.ifPresent(worker::wake);
        return found;
    }

    public List<Finding> findings(UUID id, Severity severity, int offset, int atMost) {
        return files.findings(id, severity, offset, atMost);
    }

    public List<FindingCount> counts(UUID id, Severity severity) {
        return files.counts(id, severity);
    }

    /** All that is moved in, or nothing; in the background. */
    public void confirm(UUID id, Clerk clerk) {
        requireWhole(clerk);
        book.confirm(id, clerk.actor());
        find(id);
    }

    public void abandon(UUID id, Clerk clerk) {
        book.abandon(id, clerk.actor());
    }

    /**
     * Within a day, where nothing has been built on what it brought. The areas that it made go too,
     * except those that somebody uses or has changed since.
     */
    public TakenBack undo(UUID id, Clerk clerk) {
        requireWhole(clerk);
        return book.undo(id, clerk);
    }

    /** The file as it was handed in; nothing where it is gone, or was never one of residents. */
    public Optional<OpenedFile> open(UUID id, Clerk clerk) {
        requireWhole(clerk);
        try {
            return book.copy(id, clerk.actor())
                    .map(OpenedFile::spreadsheet)
                    .flatMap(OpenedFile::of);
        } catch (UnreadableSpreadsheet unreadable) {
            return Optional.empty();
        }
    }

    private static void requireWhole(Clerk clerk) {
        if (!clerk.sight().whole()) {
            throw new IntakeRefused(Reason.SEES_ONLY_A_PART);
        }
    }
}
