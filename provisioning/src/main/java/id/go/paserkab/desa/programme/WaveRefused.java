package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.Unready;
import java.util.List;

/** Refuses a move of a wave, and says why in a form that each face can put into its own words. */
public final class WaveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String from;
    private final String to;
    private final transient List<VillageCode> villages;
    private final transient List<Unready> unready;

    public WaveRefused(Reason reason, String from, String to, List<VillageCode> villages) {
        this(reason, from, to, villages, List.of());
    }

    private WaveRefused(
            Reason reason,
            String from,
            String to,
            List<VillageCode> villages,
            List<Unready> unready) {
        super("Refused (" + reason + "): " + from + " -> " + to + " " + villages);
        this.reason = reason;
        this.from = from;
        this.to = to;
        this.villages = List.copyOf(villages);
        this.unready = List.copyOf(unready);
    }

    /** Refuses to start with villages that lack a gate. */
    public static WaveRefused notReady(List<Unready> unready) {
        return new WaveRefused(
                Reason.VILLAGES_NOT_READY,
                WaveState.APPROVED.name(),
                WaveState.RUNNING.name(),
                unready.stream().map(Unready::village).toList(),
                unready);
    }

    public Reason reason() {
        return reason;
    }

    /** The state that the wave, village or run was in. */
    public String from() {
        return from;
    }

    /** The state that was asked for. */
    public String to() {
        return to;
    }

    /** The villages that stand in the way; empty where the move itself is illegal. */
    public List<VillageCode> villages() {
        return villages;
    }

    /** What each village lacks, where that is why. */
    public List<Unready> unready() {
        return unready;
    }

    /** Why. */
    public enum Reason {
        ILLEGAL_MOVE,
        NO_VILLAGES,
        UNKNOWN_VILLAGES,
        VILLAGES_ALREADY_ACTIVE,
        VILLAGES_SUSPENDED,
        VILLAGES_IN_ANOTHER_WAVE,
        VILLAGES_NOT_READY,
        SETTINGS_OUT_OF_RANGE,
        REASON_MISSING,
        NAME_NOT_TYPED
    }
}
