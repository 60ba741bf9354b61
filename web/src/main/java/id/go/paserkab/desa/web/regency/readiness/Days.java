package id.go.paserkab.desa.web.regency.readiness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads days as a browser's date field sends them. */
final class Days {

    private Days() {}

    /** Null where nothing was typed, or what is no day. */
    static @Nullable LocalDate read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    static boolean unreadable(@Nullable String text) {
        return text != null && !text.isBlank() && read(text) == null;
    }
}
