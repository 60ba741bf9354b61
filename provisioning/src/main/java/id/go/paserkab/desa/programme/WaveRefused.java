package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;

/** Refuses a move of a wave, and says why in a form that each face can put into its own words. */
public final class WaveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String from;
    private final String to;
    private final transient List<VillageCode> villages;

    public WaveRefused(Reason reason, String from, String to, List<VillageCode> villages) {
        super("Refused (" + reason + "): " + from + " -> " + to + " " + villages);
        this.reason = reason;
        this.from = from;
        this.to = to;
        this.villages = List.copyOf(villages);
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

    /** Why. */
    public enum Reason {
        ILLEGAL_MOVE,
        NO_VILLAGES,
        UNKNOWN_VILLAGES,
        VILLAGES_ALREADY_ACTIVE,
        VILLAGES_SUSPENDED,
        VILLAGES_IN_ANOTHER_WAVE,
        SETTINGS_OUT_OF_RANGE,
        REASON_MISSING
    }
}
