package id.go.paserkab.desa.benchmark.letter;

import id.go.paserkab.desa.benchmark.measure.Deadline;
import id.go.paserkab.desa.population.ResidentLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who issue letters in one village at once, each the next when the last is issued. */
final class Crowd {

    private final List<ResidentLine> residents;
    private final int letters;
    private final Deadline deadline;
    private final AtomicInteger begun = new AtomicInteger();

    Crowd(List<ResidentLine> residents, int letters, Deadline deadline) {
        this.residents = residents;
        this.letters = letters;
        this.deadline = deadline;
    }

    /** What was issued and how long each draft and each issue took, in milliseconds. */
    record Issued(
            List<UUID> letters,
            List<Double> drafts,
            List<Double> issues,
            double seconds,
            int sentAgain) {}

    /** Ends when the number is reached, or when the time is up and all that was begun is done. */
    Issued issue(List<? extends Issuer> issuers) throws InterruptedException, ExecutionException {
        var start = System.nanoTime();
        var hands =
                issuers.stream().<Callable<Issued>>map(issuer -> () -> oneByOne(issuer)).toList();
        var all = new Issued(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0, 0);
        var sentAgain = 0;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : executor.invokeAll(hands)) {
                var issued = done.get();
                all.letters.addAll(issued.letters);
                all.drafts.addAll(issued.drafts);
                all.issues.addAll(issued.issues);
                sentAgain += issued.sentAgain;
            }
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        return new Issued(all.letters, all.drafts, all.issues, seconds, sentAgain);
    }

    private Issued oneByOne(Issuer issuer) throws IOException {
        var ids = new ArrayList<UUID>();
        var drafts = new ArrayList<Double>();
        var issues = new ArrayList<Double>();
        while (!deadline.passed()) {
            var number = begun.getAndIncrement();
            if (number >= letters) {
                break;
            }
            var start = System.nanoTime();
            var id = issuer.draft(residents.get(number % residents.size()).id());
            var drafted = System.nanoTime();
            issuer.issue(id);
            ids.add(id);
            drafts.add((drafted - start) / 1e6);
            issues.add((System.nanoTime() - drafted) / 1e6);
        }
        return new Issued(ids, drafts, issues, 0, issuer.sentAgain());
    }
}
