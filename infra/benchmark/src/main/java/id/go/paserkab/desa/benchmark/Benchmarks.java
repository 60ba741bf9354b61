package id.go.paserkab.desa.benchmark;

import id.go.paserkab.desa.benchmark.desk.DeskPagesPart;
import id.go.paserkab.desa.benchmark.desk.ResidentsPart;
import id.go.paserkab.desa.benchmark.intake.ImportPart;
import id.go.paserkab.desa.benchmark.letter.IssuesPart;
import id.go.paserkab.desa.benchmark.letter.LettersPart;
import id.go.paserkab.desa.benchmark.letter.PaperPart;
import id.go.paserkab.desa.benchmark.measure.Deadline;
import id.go.paserkab.desa.benchmark.measure.Machine;
import id.go.paserkab.desa.benchmark.measure.Progress;
import id.go.paserkab.desa.benchmark.measure.ReportFile;
import id.go.paserkab.desa.benchmark.measure.ReportText;
import id.go.paserkab.desa.benchmark.migration.StampingPart;
import id.go.paserkab.desa.benchmark.migration.UpgradePart;
import id.go.paserkab.desa.benchmark.programme.DashboardPart;
import id.go.paserkab.desa.benchmark.programme.EventsPart;
import id.go.paserkab.desa.benchmark.programme.MapPart;
import id.go.paserkab.desa.benchmark.site.PagesPart;
import id.go.paserkab.desa.benchmark.site.StartUpPart;
import id.go.paserkab.desa.benchmark.throughput.ThroughputPart;
import id.go.paserkab.desa.benchmark.wave.WavePart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the parts that were asked for, one after the other, and prints what they found. */
public final class Benchmarks {

    /** A part ends its rounds by itself well before; past this it is given up. */
    private static final Duration GIVE_UP = Duration.ofMinutes(10);

    private final Map<String, String> machine = Machine.facts();
    private final Options options;
    private final Progress progress = new Progress(System.out);
    private boolean failed;

    private Benchmarks(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        var parts =
                List.of(
                        new StampingPart(),
                        new WavePart(),
                        new ThroughputPart(),
                        new UpgradePart(),
                        new PagesPart(),
                        new StartUpPart(),
                        new EventsPart(),
                        new MapPart(),
                        new ImportPart(),
                        new LettersPart(),
                        new IssuesPart(),
                        new DeskPagesPart(),
                        new DashboardPart(),
                        new PaperPart(),
                        new ResidentsPart());
        try {
            var known = new LinkedHashSet<>(parts.stream().map(Part::name).toList());
            System.exit(new Benchmarks(Options.parse(arguments, known)).run(parts));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
        }
    }

    private int run(List<Part> parts) {
        progress.show("machine: " + machine);
        var texts = new StringBuilder();
        try (var laboratory = new Laboratory(options, progress)) {
            for (var part : parts) {
                if (options.parts().contains(part.name())) {
                    texts.append(take(part, laboratory)).append('\n');
                }
            }
        }
        progress.show(options.markdown() ? "\n" + described() + texts : "\n" + texts);
        return failed ? 1 : 0;
    }

    private String described() {
        return "Taken %s on %s.%n%n".formatted(LocalDate.now(), machine);
    }

    /** A part that fails spoils the exit code and not the other parts. */
    private String take(Part part, Laboratory laboratory) {
        progress.say("%s begins", part.name());
        var deadline = new Deadline(GIVE_UP);
        var work = new FutureTask<>(() -> part.run(laboratory));
        Thread.ofPlatform().daemon().name("bench-" + part.name()).start(work);
        try {
            var report = work.get(GIVE_UP.toSeconds(), TimeUnit.SECONDS);
            var file = ReportFile.write(report, machine, options.folder());
            progress.say(
                    "%s is done after %d s, see %s",
                    part.name(), deadline.elapsed().toSeconds(), file);
            return ReportText.of(report);
        } catch (TimeoutException e) {
            work.cancel(true);
            return fail(part, "did not end within " + GIVE_UP.toMinutes() + " minutes", e);
        } catch (ExecutionException e) {
            return fail(part, String.valueOf(e.getCause()), e);
        } catch (Exception e) {
            return fail(part, e.toString(), e);
        }
    }

    private String fail(Part part, String why, Exception e) {
        failed = true;
        progress.say("%s failed: %s", part.name(), why);
        e.printStackTrace();
        return "## " + part.name() + "\n\nFailed: " + why + "\n";
    }
}
