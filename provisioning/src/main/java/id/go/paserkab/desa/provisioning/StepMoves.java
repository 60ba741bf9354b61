package id.go.paserkab.desa.provisioning;

import java.util.EnumSet;
import java.util.Set;

/** Every legal move of a step. */
final class StepMoves {

    private StepMoves() {}

    static Set<StepState> from(StepState state) {
        return switch (state) {
            case PENDING -> EnumSet.of(StepState.RUNNING, StepState.UNDONE);
            // A step that was running when its process died is begun again.
            case RUNNING ->
                    EnumSet.of(
                            StepState.RUNNING,
                            StepState.DONE,
                            StepState.WAITING,
                            StepState.FAILED,
                            StepState.UNDONE);
            case WAITING, FAILED -> EnumSet.of(StepState.RUNNING, StepState.UNDONE);
            case DONE -> EnumSet.of(StepState.UNDONE);
            case UNDONE -> EnumSet.noneOf(StepState.class);
        };
    }

    static void check(StepState from, StepState to) {
        if (!from(from).contains(to)) {
            throw new IllegalMove("step", from, to);
        }
    }
}
