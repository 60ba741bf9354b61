package id.go.paserkab.desa.readiness;

import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells where villages stand, now or as of the end of a past day. The matrix takes two queries,
 * however many villages: one for the gates, one for all that was decided and given.
 */
@Component
public class Readiness {

    private final GateRows gates;
    private final DecisionRows decisions;
    private final EvidenceRows evidence;
    private final Checklists checklists;
    private final Clock clock;

    Readiness(
            GateRows gates,
            DecisionRows decisions,
            EvidenceRows evidence,
            Checklists checklists,
            Clock clock) {
        this.gates = gates;
        this.decisions = decisions;
        this.evidence = evidence;
        this.checklists = checklists;
        this.clock = clock;
    }

    /** Every village, or every village of a wave, at every gate in use. */
    public Matrix matrix(@Nullable UUID wave, @Nullable LocalDate asOf) {
        var view = view(asOf);
        var used = gates.all(view.moment()).stream().filter(gate -> !gate.retired()).toList();
        var standings = decisions.standings(wave, view.moment(), view.day());
        return new Matrix(
                view.day(),
                used,
                standings.entrySet().stream()
                        .map(entry -> row(entry.getKey(), used, entry.getValue()))
                        .toList());
    }

    /** One village at every gate in use, with its checklists and decisions. */
    public List<GateAtVillage> village(VillageCode village, @Nullable LocalDate asOf) {
        var view = view(asOf);
        var given = evidence.of(village, view.moment());
        return gates.all(view.moment()).stream()
                .filter(gate -> !gate.retired())
                .map(gate -> at(village, gate, given.getOrDefault(gate.code(), Map.of()), view))
                .toList();
    }

    /** One village at one gate, which may be a retired one. */
    public Optional<GateAtVillage> village(
            VillageCode village, GateCode code, @Nullable LocalDate asOf) {
        var view = view(asOf);
        return gates.find(code, view.moment())
                .map(gate ->
                        at(
                                village,
                                gate,
                                evidence.of(village, view.moment()).getOrDefault(code, Map.of()),
                                view));
    }

    /** All that was ever given for a gate of a village until then, newest first. */
    public List<Evidence> given(VillageCode village, GateCode gate, @Nullable LocalDate asOf) {
        return evidence.history(village, gate, view(asOf).moment());
    }

    public LocalDate today() {
        return PaserTime.today(clock);
    }

    private GateAtVillage at(
            VillageCode village, Gate gate, Map<String, Evidence> given, View view) {
        var made = decisions.of(village, gate.code(), view.moment());
        var last = made.isEmpty() ? null : made.getFirst();
        var state =
                GateState.of(
                        last == null ? null : last.kind(),
                        last == null ? null : last.until(),
                        !given.isEmpty(),
                        view.day());
        var checklist =
                view.past()
                        ? Checklist.of(gate, given, last == null ? Set.of() : last.passed())
                        : checklists.now(gate, village, given);
        return new GateAtVillage(gate, state, checklist, made);
    }

    private static MatrixRow row(
            VillageCode village, List<Gate> gates, Map<GateCode, Standing> found) {
        return new MatrixRow(
                village,
                gates.stream()
                        .map(gate ->
                                found.getOrDefault(
                                        gate.code(), Standing.nothing(village, gate.code())))
                        .toList());
    }

    /** The end of a past day, or this moment. */
    private View view(@Nullable LocalDate asOf) {
        var today = today();
        return asOf == null || !asOf.isBefore(today)
                ? new View(clock.instant(), today, false)
                : new View(
                        asOf.plusDays(1).atStartOfDay(PaserTime.ZONE).toInstant().minusMillis(1),
                        asOf,
                        true);
    }

    private record View(Instant moment, LocalDate day, boolean past) {}

    /** Where villages stood at the end of {@code day}, by village and gate. */
    public record Matrix(LocalDate day, List<Gate> gates, List<MatrixRow> rows) {

        /** What has lapsed or will within so many days, the most urgent first. */
        public List<Standing> reviews(int days) {
            return rows.stream()
                    .flatMap(row -> row.standings().stream())
                    .filter(at -> at.until() != null && !at.until().isAfter(day.plusDays(days)))
                    .sorted(
                            Comparator.comparing(
                                            (Standing at) -> Objects.requireNonNull(at.until()))
                                    .thenComparing(Standing::village))
                    .toList();
        }

        /** The villages that have not passed all of these gates, and which of them each lacks. */
        public List<Unready> unready(List<GateCode> needed) {
            var asked = new HashSet<>(needed);
            var titles = gates.stream().collect(toMap(Gate::code, Gate::title));
            return rows.stream()
                    .map(row ->
                            new Unready(
                                    row.village(),
                                    row.standings().stream()
                                            .filter(at -> asked.contains(at.gate()))
                                            .filter(at -> !at.state().passes())
                                            .map(at ->
                                                    new Unready.Lacking(
                                                            at.gate(),
                                                            titles.getOrDefault(at.gate(), ""),
                                                            at.state()))
                                            .toList()))
                    .filter(unready -> !unready.lacking().isEmpty())
                    .toList();
        }
    }

    /** One village at each of the matrix's gates, in their order. */
    public record MatrixRow(VillageCode village, List<Standing> standings) {

        public long passed() {
            return standings.stream().filter(at -> at.state().passes()).count();
        }
    }

    /** A gate, where the village stands there, its checklist, and its decisions, newest first. */
    public record GateAtVillage(
            Gate gate, GateState state, Checklist checklist, List<Decision> decisions) {

        public @Nullable Decision last() {
            return decisions.isEmpty() ? null : decisions.getFirst();
        }

        /** The number that whoever decides next has to name. */
        public int seen() {
            return decisions.isEmpty() ? 0 : decisions.getFirst().sequence();
        }
    }
}
