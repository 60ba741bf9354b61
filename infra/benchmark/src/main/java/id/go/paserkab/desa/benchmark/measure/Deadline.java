package id.go.paserkab.desa.benchmark.measure;

import java.time.Duration;

/** Bounds a part of the benchmark in time. */
public final class Deadline {

    private final long start = System.nanoTime();
    private final Duration limit;

    public Deadline(Duration limit) {
        this.limit = limit;
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    public Duration left() {
        var left = limit.minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean passed() {
        return left().isZero();
    }

    /** Whether one more round would end in time, judged by those already done. */
    public boolean allowsAnother(int done) {
        return left().compareTo(elapsed().dividedBy(Math.max(done, 1))) > 0;
    }

    /** A deadline within this one. */
    public Deadline share(double part) {
        return new Deadline(Duration.ofNanos((long) (left().toNanos() * part)));
    }
}
