package id.go.paserkab.desa.readiness;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was given for an item of a checklist, by whom and when; or that it was taken back. */
public record Evidence(
        String item,
        boolean takenBack,
        @Nullable String note,
        @Nullable BigDecimal figure,
        @Nullable UUID document,
        Instant at,
        String by) {}
