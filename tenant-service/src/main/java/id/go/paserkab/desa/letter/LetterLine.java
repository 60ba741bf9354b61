package id.go.paserkab.desa.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as lists show it: nothing of what it says but the initials of its subject. */
public record LetterLine(
        UUID id,
        UUID resident,
        String kindCode,
        String kindName,
        String initials,
        LetterState state,
        Instant movedAt,
        String draftedBy,
        @Nullable String number,
        @Nullable String code,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable Signatory signatory,
        int version) {}
