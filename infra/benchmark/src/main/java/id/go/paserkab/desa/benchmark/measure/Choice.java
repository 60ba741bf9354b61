package id.go.paserkab.desa.benchmark.measure;

import java.util.random.RandomGenerator;

/** Chooses which of many villages the next piece of work is for. */
public interface Choice {

    /** An index from zero. */
    int next(RandomGenerator random);

    /** Every one of {@code count} is as likely as any other. */
    static Choice uniform(int count) {
        return random -> random.nextInt(count);
    }

    /** A few get most of the work, as villages do; exponent 1. */
    static Choice zipf(int count) {
        return new Zipf(count, 1);
    }
}
