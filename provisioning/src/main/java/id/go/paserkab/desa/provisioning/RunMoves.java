package id.go.paserkab.desa.provisioning;

import java.util.EnumSet;
import java.util.Set;

/** Every legal move of a run. */
final class RunMoves {

    private RunMoves() {}

    static Set<RunState> from(RunState state) {
        return switch (state) {
            case QUEUED -> EnumSet.of(RunState.RUNNING, RunState.UNDOING);
            case RUNNING ->
                    EnumSet.of(
                            RunState.WAITING,
                            RunState.FAILED,
                            RunState.SUCCEEDED,
                            RunState.UNDOING);
            case WAITING -> EnumSet.of(RunState.RUNNING, RunState.UNDOING);
            case FAILED -> EnumSet.of(RunState.QUEUED, RunState.UNDOING);
            case UNDOING -> EnumSet.of(RunState.UNDONE);
            case SUCCEEDED, UNDONE -> EnumSet.noneOf(RunState.class);
        };
    }

    static void check(RunState from, RunState to) {
        if (!from(from).contains(to)) {
            throw new IllegalMove("run", from, to);
        }
    }
}
