package id.go.paserkab.desa.web.regency.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.go.paserkab.desa.people.Assignment;
import id.go.paserkab.desa.people.Facilitator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well the villages are covered on a day, and by whom. Whoever may not see names is given no
 * rows.
 */
public record FacilitatorsPage(
        LocalDate day,
        long serving,
        int covered,
        long crowded,
        int left,
        List<DistrictGroup> uncovered,
        List<Row> present,
        List<Row> others) {

    /** A facilitator in the list. */
    public record Row(Facilitator facilitator, long villages) {

        /** Whether one has more villages than is good. */
        public boolean crowded() {
            return villages > Facilitator.MOST_VILLAGES;
        }
    }

    static FacilitatorsPage of(
            LocalDate day,
            List<Facilitator> facilitators,
            List<Assignment> assignments,
            List<DistrictGroup> uncovered,
            boolean names) {
        var villages =
                assignments.stream().collect(groupingBy(Assignment::facilitator, counting()));
        var rows =
                facilitators.stream()
                        .map(who -> new Row(who, villages.getOrDefault(who.id(), 0L)))
                        .toList();
        return new FacilitatorsPage(
                day,
                serving(rows, day).count(),
                assignments.size(),
                rows.stream().filter(Row::crowded).count(),
                uncovered.stream().mapToInt(group -> group.villages().size()).sum(),
                uncovered,
                names ? serving(rows, day).toList() : List.of(),
                names
                        ? rows.stream()
                                .filter(row -> !row.facilitator().period().holds(day))
                                .toList()
                        : List.of());
    }

    private static Stream<Row> serving(List<Row> rows, LocalDate day) {
        return rows.stream().filter(row -> row.facilitator().period().holds(day));
    }
}
