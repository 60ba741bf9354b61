package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a decision on one gate, for one village or several with one reason. {@code villages}
 * says for each the number of the last decision that was on the screen, {@code edition} which
 * checklist. {@code until} is the last day on which it holds; a confirmation that names none holds
 * for the gate's review days.
 */
public record Decide(
        GateCode gate,
        int edition,
        Decision.Kind kind,
        Map<VillageCode, Integer> villages,
        @Nullable String reason,
        @Nullable LocalDate until) {}
