package id.go.paserkab.desa.benchmark.migration;

import id.go.paserkab.desa.benchmark.measure.Contender;

/** Times a round of work over many villages, with what must be made ready before left out. */
record Watch(int villages) {

    /** Milliseconds per village. */
    Contender<Double> contender(String name, Step ready, Step work) {
        return contender(name, villages, ready, work);
    }

    Contender<Double> contender(String name, int sample, Step ready, Step work) {
        return new Contender<>(
                name,
                () -> {
                    ready.run();
                    var before = System.nanoTime();
                    work.run();
                    return (System.nanoTime() - before) / 1e6 / sample;
                });
    }

    /** Something that may go wrong. */
    interface Step {

        void run() throws Exception;
    }
}
