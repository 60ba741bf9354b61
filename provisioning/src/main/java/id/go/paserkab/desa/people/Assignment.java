package id.go.paserkab.desa.people;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a facilitator covers a village for a while; {@code replaces} is the assignment that it took
 * over from.
 */
public record Assignment(
        UUID id,
        UUID facilitator,
        String facilitatorName,
        VillageCode village,
        Period period,
        @Nullable UUID replaces) {}
