package id.go.paserkab.desa.benchmark.throughput;

import id.go.paserkab.desa.benchmark.measure.Choice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A closed loop of virtual threads, each of which does one transaction after another. */
record Traffic(int threads, int notesPerVillage, Choice choice) {

    /** Transactions per second, done and refused. */
    Rate run(Desk desk, Duration duration) throws InterruptedException, ExecutionException {
        var start = System.nanoTime();
        var end = start + duration.toNanos();
        var loops = new ArrayList<Callable<Rate>>();
        for (var number = 0; number < threads; number++) {
            var random = new SplittableRandom(number);
            loops.add(() -> loop(desk, random, end));
        }
        var done = 0.0;
        var refused = 0.0;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var loop : executor.invokeAll(loops)) {
                done += loop.get().done();
                refused += loop.get().refused();
            }
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        return new Rate(done / seconds, refused / seconds);
    }

    private Rate loop(Desk desk, SplittableRandom random, long end) {
        var done = 0;
        var refused = 0;
        while (System.nanoTime() < end) {
            var village = choice.next(random);
            var first = (long) village * notesPerVillage;
            try {
                desk.work(
                        village, first + note(random), first + note(random), first + note(random));
                done++;
            } catch (RuntimeException e) {
                if (refused++ > 1000) {
                    throw e;
                }
            }
        }
        return new Rate(done, refused);
    }

    private int note(SplittableRandom random) {
        return random.nextInt(notesPerVillage);
    }

    /** Does the work for the village of an index. */
    interface Desk {

        void work(int village, long first, long second, long third);
    }

    /** How many a second. */
    record Rate(double done, double refused) {}
}
