package id.go.paserkab.desa.population;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes people out of those who are there.
 *
 * @param kind death, departure or missing
 * @param place where to, or where they died
 * @param newHead who heads the family from then on, where its head leaves and others stay
 */
public record Leave(
        EventKind kind,
        LocalDate on,
        @Nullable String place,
        @Nullable String note,
        Set<UUID> residents,
        @Nullable UUID newHead) {

    public Leave {
        residents = Set.copyOf(residents);
    }
}
