package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.IntakeRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes of a file's rows whom the register is to take in, each with what their family has. Heads
 * come last, so that whoever stepped down has done so before another steps up.
 */
final class Arrivals {

    private static final String HEAD = "1";

    private Arrivals() {}

    /** Of a family, what its first member says counts; what that one leaves out, the next says. */
    static List<IntakeRow> of(List<ReadRow> rows, AreaMatching areas) {
        var families = new HashMap<String, Facts>();
        for (var row : rows) {
            var number = row.facts().get(Fact.FAMILY_NUMBER);
            if (number != null) {
                families.merge(number, home(row, areas), (first, next) -> next.with(first.all()));
            }
        }
        return rows.stream()
                .map(row -> of(row, areas, families))
                .sorted(
                        Comparator.comparing(
                                row -> HEAD.equals(row.person().get(Fact.RELATIONSHIP))))
                .toList();
    }

    private static IntakeRow of(ReadRow row, AreaMatching areas, Map<String, Facts> families) {
        var number = row.facts().get(Fact.FAMILY_NUMBER);
        var person = row.facts().with(Fact.FAMILY_NUMBER, null).with(Fact.ADDRESS, null);
        return number == null
                ? new IntakeRow(row.number(), person.with(home(row, areas).all()), Facts.none())
                : new IntakeRow(row.number(), person, families.getOrDefault(number, Facts.none()));
    }

    private static Facts home(ReadRow row, AreaMatching areas) {
        return Facts.none()
                .with(Fact.FAMILY_NUMBER, row.facts().get(Fact.FAMILY_NUMBER))
                .with(Fact.ADDRESS, row.facts().get(Fact.ADDRESS))
                .with(Fact.AREA, areas.of(row.area()).map(UUID::toString).orElse(null));
    }
}
