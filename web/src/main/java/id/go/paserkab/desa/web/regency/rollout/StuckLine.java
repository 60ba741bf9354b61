package id.go.paserkab.desa.web.regency.rollout;

import id.go.paserkab.desa.insight.StuckVillage;
import id.go.paserkab.desa.insight.StuckVillage.Owner;
import id.go.paserkab.desa.readiness.GateState;
import org.jspecify.annotations.Nullable;

/** A village that does not come on, as a page tells it; people by name only where they may be. */
public record StuckLine(StuckVillage stuck, long days, @Nullable String person) {

    /** The message that says what is to be done. */
    public String next() {
        return switch (stuck.trouble()) {
            case FAILED, WAITING, NOT_TAKEN_BACK -> "stuck.next." + stuck.trouble();
            case STALLED, NEVER_STARTED -> "use.next." + stuck.trouble();
            case GATES ->
                    stuck.owner() == Owner.FACILITATOR
                            ? "stuck.next.GATES.coach"
                            : undecided() ? "stuck.next.GATES.decide" : "stuck.next.GATES.assign";
        };
    }

    /** Where it can be done, or seen. */
    public String path() {
        var code = stuck.code().bare();
        return switch (stuck.trouble()) {
            case FAILED, WAITING, NOT_TAKEN_BACK -> "/desa/" + code;
            case GATES -> "/kesiapan/" + code;
            case STALLED, NEVER_STARTED -> "/pemakaian";
        };
    }

    /** The page of use shows one village where its name is looked for. */
    public @Nullable String search() {
        return switch (stuck.trouble()) {
            case FAILED, WAITING, NOT_TAKEN_BACK, GATES -> null;
            case STALLED, NEVER_STARTED -> stuck.name();
        };
    }

    private boolean undecided() {
        return stuck.lacking().stream()
                .anyMatch(gate ->
                        gate.state() == GateState.STARTED || gate.state() == GateState.LAPSED);
    }
}
