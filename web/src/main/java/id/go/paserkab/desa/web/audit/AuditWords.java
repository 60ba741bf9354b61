package id.go.paserkab.desa.web.audit;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what stands in the trail as codes into plain words; what it does not know stays a code. */
@Component
class AuditWords {

    /** Details that are ids, and tell a reader nothing. */
    static final Set<String> IDS =
            Set.of(
                    "membership",
                    "member",
                    "upgrade",
                    "facilitator",
                    "instead-of",
                    "cadre",
                    "session",
                    "module",
                    "trainer",
                    "visit",
                    "resident",
                    "family",
                    "event",
                    "intake",
                    "letter",
                    "boundary-file");

    /** Where the words for the values of a detail are, if not among those of the trail. */
    private static final Map<String, List<String>> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("role", List.of("role.%s")),
                    Map.entry("from", List.of("village-state.%s")),
                    Map.entry("kind", List.of("people.kind.%s", "population.event.%s")),
                    Map.entry("number", List.of("population.fact.%s")),
                    Map.entry("book", List.of("books.%s.title")),
                    Map.entry("register", List.of("letters.book.%s")),
                    Map.entry("step", List.of("followup.step.%s")),
                    Map.entry("scheme", List.of("letters.scheme.%s")),
                    Map.entry("fields", List.of("office.field.%s")));

    /** Details with several values, a space between them. */
    private static final Set<String> LISTS = Set.of("fields", "changed");

    private final MessageSource messages;

    AuditWords(MessageSource messages) {
        this.messages = messages;
    }

    String action(String action, Locale locale) {
        return requireNonNullElse(find("audit.action." + action, locale), action);
    }

    /** Who acts where no person does. */
    String platform(String part, Locale locale) {
        return requireNonNullElse(find("audit.platform", locale), part);
    }

    String detail(String detail, Locale locale) {
        return requireNonNullElse(find("audit.detail." + detail, locale), detail);
    }

    String value(String detail, String value, Locale locale) {
        return LISTS.contains(detail)
                ? Stream.of(value.split(" "))
                        .map(one -> one(detail, one, locale))
                        .collect(joining(", "))
                : one(detail, value, locale);
    }

    private String one(String detail, String value, Locale locale) {
        for (var key : ELSEWHERE.getOrDefault(detail, List.of())) {
            var words = find(key.formatted(value), locale);
            if (words != null) {
                return words;
            }
        }
        return requireNonNullElse(find("audit.value." + value, locale), value);
    }

    private @Nullable String find(String key, Locale locale) {
        return messages.getMessage(key, null, null, locale);
    }
}
