package id.go.paserkab.desa.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which days begin and end in Paser: Central Indonesian Time (WITA). */
public final class PaserTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private PaserTime() {}

    /** The day that it is in Paser now. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day that it is in Paser at that moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
