package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignment;
import id.go.paserkab.desa.visit.VisitRefused.Fault;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A facilitator, and which villages they cover when. */
record Beat(UUID facilitator, List<Assignment> assignments) {

    /** What stands against being in that village on that day. */
    Optional<Fault> objection(VillageCode village, LocalDate day) {
        var here =
                assignments.stream()
                        .filter(one -> one.village().equals(village))
                        .sorted(Comparator.comparing(one -> one.period().from()))
                        .toList();
        if (here.isEmpty()) {
            return Optional.of(Fault.of(Reason.NOT_YOURS, village));
        }
        if (here.stream().anyMatch(one -> one.period().holds(day))) {
            return Optional.empty();
        }
        var first = here.getFirst().period().from();
        if (day.isBefore(first)) {
            return Optional.of(Fault.of(Reason.BEFORE_COVERAGE, village, first));
        }
        var last = here.getLast().period().until();
        return Optional.of(
                last != null && last.isBefore(day)
                        ? Fault.of(Reason.AFTER_COVERAGE, village, last)
                        : Fault.of(Reason.NOT_COVERED_THEN, village));
    }
}
