package id.go.paserkab.desa.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator (Duta Digital): a companion based at the regency who coaches the cadres of a few
 * villages. {@code membership} is the account that they sign in with, where they have one.
 */
public record Facilitator(
        UUID id,
        String name,
        Origin origin,
        Period period,
        @Nullable UUID membership,
        boolean sample,
        int version) {

    /** How many villages one facilitator is meant to coach at most; more is warned of. */
    public static final int MOST_VILLAGES = 6;
}
