package id.go.paserkab.desa.letterkind;

import id.go.paserkab.desa.lettertemplate.KindDefinition;
import java.time.Instant;
import java.util.UUID;

/** One version of a kind, kept for ever; letters name it. */
public record KeptKind(
        UUID id,
        KindDefinition definition,
        int version,
        boolean shipped,
        Instant madeAt,
        String madeBy) {}
