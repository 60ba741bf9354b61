package id.go.paserkab.desa.benchmark;

import id.go.paserkab.desa.benchmark.measure.Progress;

/** What the parts share: the sizes asked for, and services and villages made on first use. */
public final class Laboratory implements AutoCloseable {

    private final Options options;
    private final Progress progress;

    Laboratory(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    public Options options() {
        return options;
    }

    public Progress progress() {
        return progress;
    }

    @Override
    public void close() {}
}
