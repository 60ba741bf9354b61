package id.go.paserkab.desa.followup;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps after a training, in the order in which they were published. The days within which each
 * is expected are our own suggestion, counted from the end of the training.
 */
public enum Step {
    DECREE("sk", 14, Measure.NONE),
    TEAM("tim", 30, Measure.PEOPLE),
    SOCIALISATION("sosialisasi", 45, Measure.PEOPLE),
    PROPOSAL("proposal", 60, Measure.RUPIAH),
    RESIDENT_TRAINING("pelatihan-warga", 120, Measure.TRAININGS),
    REPORT("laporan", 180, Measure.NONE);

    private final String key;
    private final int days;
    private final Measure measure;

    Step(String key, int days, Measure measure) {
        this.key = key;
        this.days = days;
        this.measure = measure;
    }

    /** By the name that it has in addresses. */
    public static Optional<Step> of(String key) {
        return Stream.of(values()).filter(step -> step.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public int days() {
        return days;
    }

    public Measure measure() {
        return measure;
    }

    /** Whether people note it; the decree is known from who was appointed. */
    public boolean noted() {
        return this != DECREE;
    }

    /** What its figure counts. */
    public enum Measure {
        NONE(0),
        PEOPLE(100_000),
        TRAININGS(1_000),
        RUPIAH(1_000_000_000_000L);

        private final long most;

        Measure(long most) {
            this.most = most;
        }

        long most() {
            return most;
        }
    }
}
