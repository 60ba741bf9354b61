package id.go.paserkab.desa.population;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What residents are looked for. All that is said must hold at once. Prints no text, which may be
 * private.
 *
 * @param text a name, in any spelling; or a NIK or family card number as a whole
 * @param area an area and all below it
 * @param codes coded facts and the code that each must have
 * @param standings one of these; none means all
 * @param ageFrom in whole years today, the ends included
 */
public record ResidentFilter(
        @Nullable String text,
        @Nullable UUID area,
        Map<Fact, String> codes,
        Set<Standing> standings,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        boolean withoutNik,
        boolean withoutFamily) {

    /** The facts that can be filtered by. */
    public static final Set<Fact> BY =
            Set.copyOf(
                    EnumSet.of(
                            Fact.SEX,
                            Fact.RELIGION,
                            Fact.EDUCATION,
                            Fact.OCCUPATION,
                            Fact.MARITAL,
                            Fact.RELATIONSHIP,
                            Fact.CITIZENSHIP,
                            Fact.BLOOD,
                            Fact.DISABILITY));

    public ResidentFilter {
        codes = Map.copyOf(codes);
        standings = Set.copyOf(standings);
    }

    /** Everybody who is there. */
    public static ResidentFilter present() {
        return new ResidentFilter(
                null,
                null,
                Map.of(),
                Set.of(Standing.RESIDENT, Standing.TEMPORARY),
                null,
                null,
                false,
                false);
    }

    public ResidentFilter text(@Nullable String sought) {
        return new ResidentFilter(
                sought, area, codes, standings, ageFrom, ageTo, withoutNik, withoutFamily);
    }

    @Override
    public String toString() {
        return "ResidentFilter[" + codes.keySet() + ", " + standings + "]";
    }
}
