package id.go.paserkab.desa.web.village.population.sight;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that data of residents left, and as much of whose they were as the trail knows.
 *
 * @param resident whom it was about, a letter's subject too
 * @param name of the resident, or nothing where nobody of the register is meant
 * @param title the key of the words for a book
 * @param residents how many a list or file had
 * @param lines how many a book had
 */
public record Affected(
        Instant at,
        String action,
        String by,
        @Nullable String reason,
        @Nullable UUID resident,
        @Nullable String name,
        @Nullable UUID family,
        @Nullable UUID letter,
        @Nullable String number,
        @Nullable String title,
        @Nullable String residents,
        @Nullable String lines) {}
