package id.go.paserkab.desa.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** From which day a book counts its days. */
public enum DateSystem {
    SINCE_1900,
    SINCE_1904;

    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    private static final int NEVER_WAS = 60;

    /**
     * The day of a serial number, whatever its hour; empty where no spreadsheet would show one. The
     * count of 1900 knows a 29 February that never was.
     */
    public Optional<LocalDate> day(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        var whole = serial.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (this == SINCE_1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(whole));
        }
        if (whole == 0 || whole == NEVER_WAS) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(1899, 12, whole < NEVER_WAS ? 31 : 30).plusDays(whole));
    }
}
