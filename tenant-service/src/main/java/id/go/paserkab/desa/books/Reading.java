package id.go.paserkab.desa.books;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.RegisterOnDay.Happened;
import id.go.paserkab.desa.population.RegisterOnDay.Registered;
import id.go.paserkab.desa.population.Standing;
import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.Territory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a book is written from: whom the register knew before the month and at its end, what
 * happened, and where people live. Prints nothing of it, as it is private.
 */
record Reading(
        Territory territory,
        List<Registered> before,
        List<Registered> after,
        List<Happened> events,
        LocalDate from,
        LocalDate until) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** Those of that standing at the end, by where they live, by family, and as a card has them. */
    List<Registered> standing(Standing standing) {
        return after.stream()
                .filter(one -> one.standing() == standing)
                .sorted(
                        Comparator.comparing((Registered one) -> territory.path(area(one)))
                                .thenComparing(one -> said(one.facts(), Fact.FAMILY))
                                .thenComparingInt(Reading::rank)
                                .thenComparing(one -> said(one.facts(), Fact.BIRTH_DATE))
                                .thenComparing(Registered::id))
                .toList();
    }

    /** The dusun that somebody lives in; null for none. */
    @Nullable UUID hamlet(Registered one) {
        return territory.above(area(one), AreaLevel.DUSUN).map(Area::id).orElse(null);
    }

    /** Road and number, and the way to the RT. */
    String address(Registered one) {
        var family = one.family().get(Fact.ADDRESS);
        var road = family == null ? one.facts().get(Fact.ADDRESS) : family;
        return joined(road, territory.path(area(one)));
    }

    static String sex(Registered one) {
        return one.facts().female() ? "P" : "L";
    }

    static String said(Facts facts, Fact fact) {
        return Objects.requireNonNullElse(facts.label(fact), "");
    }

    static String day(Facts facts, Fact fact) {
        return facts.date(fact).map(Reading::day).orElse("");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What is given of these, with commas between. */
    static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable UUID area(Registered one) {
        return one.family()
                .reference(Fact.AREA)
                .or(() -> one.facts().reference(Fact.AREA))
                .orElse(null);
    }

    private static int rank(Registered one) {
        return Optional.ofNullable(one.facts().get(Fact.RELATIONSHIP))
                .map(Integer::valueOf)
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return "Reading until " + until;
    }
}
