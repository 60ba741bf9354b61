package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;

/**
 * Refuses something at a gate, and says why in a form that each face can put into its own words.
 * {@code villages} are those that stand in the way, {@code names} the items, fields or limits.
 */
public final class GateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<VillageCode> villages;
    private final transient List<String> names;

    public GateRefused(Reason reason, List<VillageCode> villages, List<String> names) {
        super("Refused (" + reason + "): " + villages + " " + names);
        this.reason = reason;
        this.villages = List.copyOf(villages);
        this.names = List.copyOf(names);
    }

    static GateRefused of(Reason reason, String... names) {
        return new GateRefused(reason, List.of(), List.of(names));
    }

    public Reason reason() {
        return reason;
    }

    public List<VillageCode> villages() {
        return villages;
    }

    public List<String> names() {
        return names;
    }

    /** Why. */
    public enum Reason {
        /** Somebody else decided since; the decisions seen are not the last ones. */
        DECIDED_MEANWHILE,
        /** Somebody else changed the gate since. */
        CHANGED_MEANWHILE,
        CHECKLIST_INCOMPLETE,
        REASON_MISSING,
        REASON_TOO_LONG,
        DAY_MISSING,
        DAY_UNREADABLE,
        DAY_OUT_OF_RANGE,
        NOTHING_TO_WITHDRAW,
        NO_VILLAGES,
        GATE_RETIRED,
        UNKNOWN_GATE,
        UNKNOWN_ITEM,
        EVIDENCE_MISSING,
        EVIDENCE_TOO_LONG,
        FIGURE_NOT_A_NUMBER,
        FIGURE_OUT_OF_RANGE,
        CHECK_TAKES_NO_EVIDENCE,
        NOTHING_TO_TAKE_BACK,
        TITLE_OUT_OF_RANGE,
        TEXT_TOO_LONG,
        REVIEW_OUT_OF_RANGE,
        CHECKLIST_EMPTY,
        ITEM_INCOMPLETE,
        CODE_TAKEN
    }
}
