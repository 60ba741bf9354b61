package id.go.paserkab.desa.web.page;

import id.go.paserkab.desa.kernel.PaserTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes moments as people in Paser read them: on the clock of Central Indonesia (WITA). */
@Component
public class Times {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    /** {@code 24 November 2026, 16.05 WITA}. */
    public String moment(Instant at, Locale locale) {
        return format(indonesian(locale) ? "d MMMM uuuu, HH.mm" : "d MMMM uuuu, HH:mm", locale)
                        .format(at.atZone(PaserTime.ZONE))
                + " WITA";
    }

    /** {@code 16.05.09}, for what happened a moment ago. */
    public String clock(Instant at, Locale locale) {
        return format(indonesian(locale) ? "HH.mm.ss" : "HH:mm:ss", locale)
                .format(at.atZone(PaserTime.ZONE));
    }

    /** {@code 24 November 2026}. */
    public String day(LocalDate day, Locale locale) {
        return format("d MMMM uuuu", locale).format(day);
    }

    /** {@code November 2026}. */
    public String month(YearMonth month, Locale locale) {
        return format("MMMM uuuu", locale).format(month);
    }

    /** {@code 24 Nov}. */
    public String shortDay(LocalDate day, Locale locale) {
        return format("d MMM", locale).format(day);
    }

    /** {@code 340 ms}, {@code 4,2 s}, {@code 3 mnt 10 s}. */
    public String length(long milliseconds, Locale locale) {
        if (milliseconds < 1000) {
            return milliseconds + " ms";
        }
        if (milliseconds < 60_000) {
            return String.format(
                    indonesian(locale) ? INDONESIAN : locale, "%.1f s", milliseconds / 1000.0);
        }
        var length = Duration.ofMillis(milliseconds);
        return length.toMinutes()
                + (indonesian(locale) ? " mnt " : " min ")
                + length.toSecondsPart()
                + " s";
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, indonesian(locale) ? INDONESIAN : Locale.UK);
    }

    private static boolean indonesian(Locale locale) {
        return !locale.getLanguage().equals("en");
    }
}
