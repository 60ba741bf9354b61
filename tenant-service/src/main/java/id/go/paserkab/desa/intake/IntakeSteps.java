package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * The two steps that go on in the background. A file is read outside of any transaction, so that no
 * connection waits for it.
 */
@Component
class IntakeSteps {

    private final IntakeRows rows;
    private final FileRows files;
    private final IntakeWork work;
    private final Clock clock;

    IntakeSteps(IntakeRows rows, FileRows files, IntakeWork work, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.work = work;
        this.clock = clock;
    }

    /** Reads the file, holds it against the register, and notes what was found. */
    void check(UUID intake, UUID worker, AtomicInteger done) {
        var read = new ArrayList<ReadRow>();
        var file = read(intake, read, done);
        work.check(intake, worker, file, read);
    }

    /** Moves all of it in, or nothing. */
    void move(UUID intake, UUID worker, AtomicInteger done) {
        var read = new ArrayList<ReadRow>();
        read(intake, read, done);
        var found = rows.find(intake).orElseThrow();
        var name = found.movedBy() == null ? "" : found.movedBy();
        var mover = new Clerk(new Actor(rows.mover(intake), name, null), Sight.WHOLE);
        work.move(intake, worker, read, mover);
    }

    private ReadFile read(UUID intake, List<ReadRow> into, AtomicInteger done) {
        var file =
                files.file(intake).orElseThrow(() -> new IllegalStateException("The file is gone"));
        return ResidentFile.read(
                file,
                PaserTime.today(clock),
                row -> {
                    into.add(row);
                    done.incrementAndGet();
                });
    }
}
