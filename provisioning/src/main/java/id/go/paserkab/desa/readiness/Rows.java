package id.go.paserkab.desa.readiness;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How this room's tables hold moments. */
final class Rows {

    private Rows() {}

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
