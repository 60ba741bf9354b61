package id.go.paserkab.desa.web.village.journey;

import id.go.paserkab.desa.followup.Plan;
import id.go.paserkab.desa.readiness.GateState;
import id.go.paserkab.desa.training.Participant;
import id.go.paserkab.desa.training.TrainingSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a village has come and what lies before it, as its own office may know it. */
public record Journey(
        LocalDate day,
        List<Passage> gates,
        List<Taught> training,
        Plan followUp,
        @Nullable String facilitator,
        List<Coming> coming) {

    /** A gate: how it stands, what is missing, and until when it holds. Nobody is named. */
    public record Passage(
            String code,
            String title,
            String purpose,
            GateState state,
            @Nullable LocalDate until,
            List<String> missing) {}

    /** A session to which somebody of the village is invited, and those people. */
    public record Taught(TrainingSession session, List<Participant> people) {}

    /** Something that is planned. */
    public record Coming(Kind kind, LocalDate day, String about) {

        /** What is planned. */
        public enum Kind {
            VISIT,
            SESSION,
            /** (the step) */
            STEP,
            /** (the gate) It must be looked at again. */
            REVIEW
        }
    }

    public long passed() {
        return gates.stream().filter(gate -> gate.state().passes()).count();
    }

    public Optional<Coming> next() {
        return coming.stream().findFirst();
    }
}
