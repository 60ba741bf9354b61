package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.GateState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A village that does not come on, why, since when, and who has to do something. {@code since} of a
 * wave's gates is the day on which the wave is to begin, which may still lie ahead.
 */
public record StuckVillage(
        Trouble trouble,
        VillageCode code,
        String name,
        String district,
        @Nullable UUID wave,
        @Nullable Integer waveNumber,
        LocalDate since,
        Owner owner,
        @Nullable String failure,
        @Nullable String remedy,
        List<Lacking> lacking) {

    /** How long it has been stuck; negative where a wave begins in so many days. */
    public long days(LocalDate day) {
        return ChronoUnit.DAYS.between(since, day);
    }

    /** A gate that the wave needs, and where the village stands there. */
    public record Lacking(GateCode gate, GateState state) {}

    /** What stands in the way. */
    public enum Trouble {
        /** Its making has failed and waits for somebody. */
        FAILED,
        /** Its making waits for something and tries again by itself. */
        WAITING,
        /** What was made could not be taken back so far. */
        NOT_TAKEN_BACK,
        /** It lacks gates, and its wave has begun by plan or soon will. */
        GATES,
        /** It was used once and is no longer. */
        STALLED,
        /** It is open and was never used. */
        NEVER_STARTED
    }

    /** Who has to do something. */
    public enum Owner {
        DPMD,
        FACILITATOR;

        /**
         * Of gates: what only DPMD can decide is DPMD's, all else the coach's, where there is one.
         */
        static Owner ofGates(List<Lacking> lacking, boolean covered) {
            var undecided =
                    lacking.stream()
                            .anyMatch(gate ->
                                    gate.state() == GateState.STARTED
                                            || gate.state() == GateState.LAPSED);
            return undecided ? DPMD : coach(covered);
        }

        /** Whoever coaches the village, and DPMD until somebody does. */
        static Owner coach(boolean covered) {
            return covered ? FACILITATOR : DPMD;
        }
    }
}
