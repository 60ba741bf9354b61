package id.go.paserkab.desa.lettertemplate;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and numbers as they are written in a letter. */
public final class PaperWords {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);

    private PaperWords() {}

    /** {@code 17 Agustus 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 1.500.000}. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(INDONESIAN).format(number);
    }
}
