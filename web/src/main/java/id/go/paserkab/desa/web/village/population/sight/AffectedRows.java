package id.go.paserkab.desa.web.village.population.sight;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.audit.AuditTrail.Recorded;
import id.go.paserkab.desa.letter.LetterArchive;
import id.go.paserkab.desa.letter.LetterLine;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of entries of the trail whose data they were about, asking for all of them at once. */
@Component
class AffectedRows {

    private final Residents residents;
    private final LetterArchive letters;

    AffectedRows(Residents residents, LetterArchive letters) {
        this.residents = residents;
        this.letters = letters;
    }

    List<Affected> of(List<Recorded> entries, Clerk clerk) {
        var opened =
                letters.these(ids(entries, "letter")).stream()
                        .collect(toMap(LetterLine::id, letter -> letter));
        var people = new HashSet<>(ids(entries, "resident"));
        opened.values().forEach(letter -> people.add(letter.resident()));
        var names = residents.names(people, clerk);
        return entries.stream().map(entry -> row(entry, opened, names)).toList();
    }

    private static Affected row(
            Recorded recorded, Map<UUID, LetterLine> opened, Map<UUID, String> names) {
        var entry = recorded.entry();
        var letterId = id(recorded, "letter");
        var letter = letterId == null ? null : opened.get(letterId);
        var resident = letter == null ? id(recorded, "resident") : letter.resident();
        return new Affected(
                recorded.at(),
                entry.action(),
                entry.actor().name(),
                entry.reason(),
                resident,
                resident == null ? null : names.get(resident),
                id(recorded, "family"),
                letterId,
                letter == null ? null : letter.number(),
                title(entry.details()),
                entry.details().get("residents"),
                entry.details().get("lines"));
    }

    private static @Nullable String title(Map<String, String> details) {
        var register = details.get("register");
        var book = details.get("book");
        if (register != null) {
            return "letters.book." + register;
        }
        return book == null ? null : "books." + book + ".title";
    }

    private static Set<UUID> ids(List<Recorded> entries, String detail) {
        return entries.stream()
                .map(entry -> id(entry, detail))
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static @Nullable UUID id(Recorded recorded, String detail) {
        var text = recorded.entry().details().get(detail);
        return text == null ? null : UUID.fromString(text);
    }
}
