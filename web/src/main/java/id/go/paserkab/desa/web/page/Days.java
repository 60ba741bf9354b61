package id.go.paserkab.desa.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads days as a browser's date field sends them: {@code 2026-11-24}, or nothing. */
public final class Days {

    private Days() {}

    /** Null where nothing was typed; throws {@link DateTimeParseException} for what is no day. */
    public static @Nullable LocalDate parse(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    }

    /** Null where nothing was typed, or what is no day. */
    public static @Nullable LocalDate read(@Nullable String typed) {
        return unreadable(typed) ? null : parse(typed);
    }

    /** Tells at the field, in these words, what is no day. */
    public static @Nullable LocalDate read(
            String typed, String field, Errors errors, String words) {
        if (unreadable(typed)) {
            errors.rejectValue(field, "day", words);
        }
        return read(typed);
    }

    public static boolean unreadable(@Nullable String typed) {
        try {
            parse(typed);
            return false;
        } catch (DateTimeParseException wrong) {
            return true;
        }
    }
}
