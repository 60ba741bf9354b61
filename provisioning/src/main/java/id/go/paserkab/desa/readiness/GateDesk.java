package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.Decision.Kind;
import id.go.paserkab.desa.readiness.GateRefused.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where DPMD confirms, waives and withdraws. A decision for several villages is made for
 * all of them or for none.
 */
@Component
public class GateDesk {

    private static final int LONGEST_REASON = 400;
    private static final int LONGEST_TERM_YEARS = 3;

    private final GateRows gates;
    private final DecisionRows decisions;
    private final Checklists checklists;
    private final AuditTrail audit;
    private final Clock clock;

    GateDesk(
            GateRows gates,
            DecisionRows decisions,
            Checklists checklists,
            AuditTrail audit,
            Clock clock) {
        this.gates = gates;
        this.decisions = decisions;
        this.checklists = checklists;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void decide(Decide asked, Actor by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = PaserTime.day(at);
        var gate = gate(asked);
        var reason = reason(asked);
        var until = until(asked, gate, today);
        // By code, so that two who decide for several villages at once wait and do not lock up.
        var villages = new TreeMap<>(asked.villages());
        if (villages.isEmpty()) {
            throw GateRefused.of(Reason.NO_VILLAGES);
        }
        refuseOvertaken(gate, asked.kind(), villages);
        var conflicts = new ArrayList<VillageCode>();
        var incomplete = new ArrayList<VillageCode>();
        var missing = new ArrayList<String>();
        villages.forEach((village, seen) -> {
            var passed = Set.<String>of();
            if (asked.kind() == Kind.CONFIRM) {
                var checklist = checklists.now(gate, village);
                passed = checklist.passedChecks();
                if (!checklist.complete()) {
                    incomplete.add(village);
                    checklist.missing().stream()
                            .map(GateItem::label)
                            .filter(label -> !missing.contains(label))
                            .forEach(missing::add);
                }
            }
            var decision =
                    new Decision(
                            seen + 1,
                            asked.kind(),
                            gate.edition(),
                            reason,
                            until,
                            passed,
                            at,
                            by.name());
            if (!decisions.insert(village, gate.code(), decision, by)) {
                conflicts.add(village);
            }
            note(village, gate.code(), decision, by);
        });
        refuse(Reason.DECIDED_MEANWHILE, conflicts, List.of());
        refuse(Reason.CHECKLIST_INCOMPLETE, incomplete, missing);
    }

    /** Waives what nobody has decided yet; what people decided is left alone. */
    @Transactional
    public void waiveUndecided(
            List<VillageCode> villages,
            List<GateCode> codes,
            String reason,
            LocalDate until,
            Actor by) {
        for (var code : codes) {
            var gate = known(code);
            var undecided = new TreeMap<VillageCode, Integer>();
            villages.stream()
                    .filter(village -> decisions.last(village, code).isEmpty())
                    .forEach(village -> undecided.put(village, 0));
            if (!undecided.isEmpty()) {
                decide(new Decide(code, gate.edition(), Kind.WAIVE, undecided, reason, until), by);
            }
        }
    }

    private Gate gate(Decide asked) {
        var gate = known(asked.gate());
        if (gate.retired()) {
            throw GateRefused.of(Reason.GATE_RETIRED, gate.code().value());
        }
        if (gate.edition() != asked.edition()) {
            throw GateRefused.of(Reason.CHANGED_MEANWHILE);
        }
        return gate;
    }

    private Gate known(GateCode code) {
        return gates.find(code, clock.instant())
                .orElseThrow(() -> GateRefused.of(Reason.UNKNOWN_GATE, code.value()));
    }

    private void refuseOvertaken(Gate gate, Kind kind, TreeMap<VillageCode, Integer> villages) {
        var overtaken = new ArrayList<VillageCode>();
        var nothing = new ArrayList<VillageCode>();
        villages.forEach((village, seen) -> {
            var last = decisions.last(village, gate.code());
            if (last.map(Decision::sequence).orElse(0) != seen.intValue()) {
                overtaken.add(village);
            } else if (kind == Kind.WITHDRAW
                    && last.filter(made -> made.kind() != Kind.WITHDRAW).isEmpty()) {
                nothing.add(village);
            }
        });
        refuse(Reason.DECIDED_MEANWHILE, overtaken, List.of());
        refuse(Reason.NOTHING_TO_WITHDRAW, nothing, List.of());
    }

    private static @Nullable String reason(Decide asked) {
        var reason = asked.reason() == null ? "" : asked.reason().strip();
        if (reason.length() > LONGEST_REASON) {
            throw GateRefused.of(Reason.REASON_TOO_LONG, String.valueOf(LONGEST_REASON));
        }
        if (reason.isEmpty() && asked.kind() != Kind.CONFIRM) {
            throw GateRefused.of(Reason.REASON_MISSING);
        }
        return reason.isEmpty() ? null : reason;
    }

    private static @Nullable LocalDate until(Decide asked, Gate gate, LocalDate today) {
        var until =
                switch (asked.kind()) {
                    case WITHDRAW -> null;
                    case CONFIRM ->
                            asked.until() == null
                                    ? today.plusDays(gate.reviewDays())
                                    : asked.until();
                    case WAIVE -> {
                        if (asked.until() == null) {
                            throw GateRefused.of(Reason.DAY_MISSING);
                        }
                        yield asked.until();
                    }
                };
        if (until != null
                && (until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_TERM_YEARS)))) {
            throw GateRefused.of(
                    Reason.DAY_OUT_OF_RANGE,
                    today.toString(),
                    today.plusYears(LONGEST_TERM_YEARS).toString());
        }
        return until;
    }

    private static void refuse(Reason reason, List<VillageCode> villages, List<String> names) {
        if (!villages.isEmpty()) {
            throw new GateRefused(reason, villages, names);
        }
    }

    private void note(VillageCode village, GateCode gate, Decision decision, Actor by) {
        var action =
                switch (decision.kind()) {
                    case CONFIRM -> "gate.confirmed";
                    case WAIVE -> "gate.waived";
                    case WITHDRAW -> "gate.withdrawn";
                };
        var entry =
                AuditEntry.of(by, action)
                        .village(village)
                        .reason(decision.reason())
                        .detail("gate", gate.value());
        audit.record(
                decision.until() == null
                        ? entry
                        : entry.detail("until", decision.until().toString()));
    }
}
