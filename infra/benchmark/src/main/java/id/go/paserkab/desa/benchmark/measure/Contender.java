package id.go.paserkab.desa.benchmark.measure;

/** One of the things compared: does its work once a round and says what came of it. */
public record Contender<T>(String name, Work<T> work) {

    /** A round's work. */
    @FunctionalInterface
    public interface Work<T> {

        T round() throws Exception;
    }
}
