package id.go.paserkab.desa.letternumber;

/**
 * The highest place that somebody outside the village's own tables knows to be taken. It keeps
 * numbers from going back after a village was restored to an earlier day.
 */
@FunctionalInterface
public interface NumberFloor {

    /** Asked while the sequence is held; zero where nothing is known. */
    int highest(String sequence, int year);
}
