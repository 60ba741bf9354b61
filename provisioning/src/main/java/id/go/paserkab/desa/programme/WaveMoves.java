package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.programme.WaveRefused.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every legal move of a wave. */
final class WaveMoves {

    private WaveMoves() {}

    static Set<WaveState> from(WaveState state) {
        return switch (state) {
            // A draft that is changed stays a draft.
            case DRAFT -> EnumSet.of(WaveState.DRAFT, WaveState.APPROVED);
            case APPROVED -> EnumSet.of(WaveState.RUNNING);
            case RUNNING -> EnumSet.of(WaveState.PAUSED, WaveState.ABORTING, WaveState.COMPLETED);
            case PAUSED -> EnumSet.of(WaveState.RUNNING, WaveState.ABORTING, WaveState.COMPLETED);
            case ABORTING -> EnumSet.of(WaveState.ABORTED);
            case ABORTED, COMPLETED -> EnumSet.noneOf(WaveState.class);
        };
    }

    /** Whether the wave can still be started. */
    static boolean startable(WaveState state) {
        return state == WaveState.DRAFT || state == WaveState.APPROVED;
    }

    static void check(WaveState from, WaveState to) {
        if (!from(from).contains(to)) {
            throw new WaveRefused(Reason.ILLEGAL_MOVE, from.name(), to.name(), List.of());
        }
    }

    /** A wave may be thrown away until it has been started; nothing exists for it yet. */
    static void checkDiscard(WaveState from) {
        if (!startable(from)) {
            throw new WaveRefused(Reason.ILLEGAL_MOVE, from.name(), "DISCARDED", List.of());
        }
    }
}
