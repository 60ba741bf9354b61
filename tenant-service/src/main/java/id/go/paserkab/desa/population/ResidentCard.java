package id.go.paserkab.desa.population;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a resident, with masked numbers.
 *
 * @param mark the temporary mark of whoever has no NIK
 * @param family the facts of their family, masked too; empty where there is none
 * @param area the smallest known area that they live in
 * @param doubts what their NIK says otherwise
 */
public record ResidentCard(
        UUID id,
        long mark,
        Facts facts,
        Standing standing,
        LocalDate standingOn,
        @Nullable UUID familyId,
        Facts family,
        @Nullable UUID area,
        Set<NikDoubt> doubts) {

    public String name() {
        return String.valueOf(facts.get(Fact.NAME));
    }

    /** Whether they head their family. */
    public boolean head() {
        return "1".equals(facts.get(Fact.RELATIONSHIP));
    }
}
