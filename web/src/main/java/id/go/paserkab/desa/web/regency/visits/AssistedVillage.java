package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.readiness.GateState;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A village on its facilitator's home: what is overdue there or comes next. {@code missing} are the
 * gates not passed, {@code ending} those passed that soon have to be looked at again.
 */
public record AssistedVillage(
        Village village,
        List<Cadre> people,
        List<ShownVisit> plans,
        @Nullable Visit last,
        long waited,
        int gates,
        List<AtGate> missing,
        List<AtGate> ending,
        @Nullable TrainingSession training) {

    /** After so many days without a visit a village is told to wait. */
    public static final int LONG_AGO = 30;

    /** A gate at which something is to be done. */
    public record AtGate(String code, String title, GateState state, @Nullable LocalDate until) {}

    public boolean late() {
        return plans.stream().anyMatch(one -> one.state() == Visit.State.OVERDUE);
    }

    public boolean waits() {
        return plans.isEmpty() && waited > LONG_AGO;
    }

    boolean lapsed() {
        return missing.stream().anyMatch(at -> at.state() == GateState.LAPSED);
    }

    /** The most urgent villages come first. */
    int urgency() {
        if (late()) {
            return 0;
        }
        return waits() || lapsed() ? 1 : 2;
    }
}
