package id.go.paserkab.desa.letter;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the letters that have a number. {@code text} is part of a number, or
 * initials; {@code residents} are those whom the asker's words named, who are found besides.
 */
public record ArchiveQuery(
        String text,
        Set<UUID> residents,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean annulledOnly,
        int page) {

    public ArchiveQuery {
        residents = Set.copyOf(residents);
        page = Math.max(0, page);
    }
}
