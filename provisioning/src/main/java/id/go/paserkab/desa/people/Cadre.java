package id.go.paserkab.desa.people;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.VillageCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the programme in a village; {@code replaces} is whom they took over from.
 */
public record Cadre(
        UUID id,
        VillageCode village,
        CadreKind kind,
        String name,
        @Nullable Decree decree,
        @Nullable DocumentId document,
        Period period,
        @Nullable UUID replaces,
        int version) {}
