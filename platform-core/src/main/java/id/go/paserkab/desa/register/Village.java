package id.go.paserkab.desa.register;

import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A village as the register knows it. {@code contentVersion} grows whenever something published
 * changes and keys the page cache; {@code domains} are the hosts that the village owns itself
 * ({@code senaken.desa.id}); {@code palette}, 1 to 8, is the colour scheme of its site. {@code
 * stateReason} and {@code stateUntil} say why and until when a village is read-only or suspended,
 * where somebody said so.
 */
public record Village(
        VillageCode code,
        String name,
        Slug slug,
        District district,
        VillageState state,
        List<String> domains,
        long contentVersion,
        int palette,
        @Nullable String stateReason,
        @Nullable Instant stateUntil) {}
