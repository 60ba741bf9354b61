package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Standing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What only the file as a whole shows: a number that stands twice, and families with several heads,
 * without one, or at two addresses. Rows are shown to it one after another.
 */
final class Households {

    private static final String HEAD = "1";

    private final Findings findings;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Household> families = new LinkedHashMap<>();

    Households(Findings findings) {
        this.findings = findings;
    }

    /** Of a family, what its first member says of where it lives, and the row of its head. */
    private static final class Household {
        private final ReadRow first;
        private int head;
        private int present;

        private Household(ReadRow first) {
            this.first = first;
        }
    }

    void add(ReadRow row) {
        var nik = row.facts().get(Fact.NIK);
        if (nik != null) {
            var earlier = people.putIfAbsent(nik, row.number());
            if (earlier != null) {
                findings.add(Problem.NIK_TWICE, row.number(), Column.NIK, earlier);
            }
        }
        var family = row.facts().get(Fact.FAMILY_NUMBER);
        if (family != null) {
            join(families.computeIfAbsent(family, _ -> new Household(row)), row);
        }
    }

    /** Says what can be said only when all rows have been seen. */
    void finish() {
        families.values().stream()
                .filter(family -> family.present > 0 && family.head == 0)
                .forEach(family ->
                        findings.add(
                                Problem.HEAD_MISSING, family.first.number(), Column.RELATIONSHIP));
    }

    int families() {
        return families.size();
    }

    private void join(Household family, ReadRow row) {
        if (family.first != row && livesElsewhere(family.first, row)) {
            findings.add(
                    Problem.FAMILY_ADDRESS_DIFFERS,
                    row.number(),
                    Column.ADDRESS,
                    family.first.number());
        }
        if (!present(row.facts().get(Fact.STANDING))) {
            return;
        }
        family.present++;
        if (HEAD.equals(row.facts().get(Fact.RELATIONSHIP))) {
            if (family.head == 0) {
                family.head = row.number();
            } else {
                findings.add(Problem.HEAD_TWICE, row.number(), Column.RELATIONSHIP, family.head);
            }
        }
    }

    /** An empty cell says nothing. */
    private static boolean livesElsewhere(ReadRow first, ReadRow other) {
        var address = other.facts().get(Fact.ADDRESS);
        return (address != null
                        && !address.equalsIgnoreCase(
                                Objects.requireNonNullElse(first.facts().get(Fact.ADDRESS), "")))
                || (!other.area().isEmpty() && !other.area().same(first.area()));
    }

    private static boolean present(@Nullable String standing) {
        return standing == null || Standing.of(standing).present();
    }
}
