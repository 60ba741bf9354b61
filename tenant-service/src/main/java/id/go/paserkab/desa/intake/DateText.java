package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.spreadsheet.Cell;
import id.go.paserkab.desa.spreadsheet.DateSystem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files write them; the day stands before the month wherever the year stands last. */
final class DateText {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([ T]0{1,2}:00(:00(\\.0+)?)?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{3,5}(\\.0+)?");
    private static final int EARLIEST = 1850;
    private static final int LATEST = 2200;

    private DateText() {}

    /** Zeros that a database writes where it knows no day. */
    static boolean nothing(String text) {
        return text.matches("0{1,4}([-/.]0{1,4}){2}( 0{2}:0{2}:0{2})?|0");
    }

    /** Empty where it is no day, or none that a person could have to do with. */
    static Optional<LocalDate> day(Cell cell, String text, DateSystem dates) {
        var day =
                switch (cell.kind()) {
                    case NUMBER -> serial(cell.text(), dates);
                    case DAY, TEXT -> written(text, dates);
                    case SHARE, TRUTH, ERROR, UNCALCULATED -> Optional.<LocalDate>empty();
                };
        return day.filter(found -> found.getYear() >= EARLIEST && found.getYear() <= LATEST);
    }

    private static Optional<LocalDate> written(String text, DateSystem dates) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst, 1, 2, 3);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst, 3, 2, 1) : serial(text, dates);
    }

    private static Optional<LocalDate> serial(String text, DateSystem dates) {
        return SERIAL.matcher(text).matches() ? dates.day(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts, int year, int month, int day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts.group(year)),
                            Integer.parseInt(parts.group(month)),
                            Integer.parseInt(parts.group(day))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
