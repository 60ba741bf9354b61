package id.go.paserkab.desa.population;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the register.
 *
 * @param facts which facts it changed of whom it is looked at for; no values
 * @param residents how many residents it is about; of an import, only whoever is looked at counts
 * @param reversal why it was reversed; nothing while it counts
 * @param reversible whether nothing later stands on it; of an import, on what it says of whom it is
 *     looked at for
 */
public record EventEntry(
        UUID id,
        EventKind kind,
        LocalDate on,
        @Nullable String place,
        @Nullable String note,
        Set<Fact> facts,
        int residents,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reversal,
        boolean reversible) {}
