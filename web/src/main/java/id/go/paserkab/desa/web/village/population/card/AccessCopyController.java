package id.go.paserkab.desa.web.village.population.card;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.EventEntry;
import id.go.paserkab.desa.population.EventHistory;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Numbers;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.security.WritesNothing;
import id.go.paserkab.desa.web.village.population.AreaChoices;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out all that the register holds of one resident, as they may ask for (UU 27/2022 Pasal 7):
 * every fact in full and everything that was written of them.
 */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PROTECT_RESIDENTS)
class AccessCopyController {

    private static final int ALL = 10_000;

    private final Residents residents;
    private final Numbers numbers;
    private final EventHistory history;
    private final AreaChoices areas;
    private final PopulationWords words;

    AccessCopyController(
            Residents residents,
            Numbers numbers,
            EventHistory history,
            AreaChoices areas,
            PopulationWords words) {
        this.residents = residents;
        this.numbers = numbers;
        this.history = history;
        this.areas = areas;
        this.words = words;
    }

    @PostMapping("/kantor/penduduk/{id}/salinan")
    @WritesNothing
    ResponseEntity<byte[]> copy(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Clerk clerk,
            Locale locale) {
        var _ = residents.card(id, clerk).orElseThrow(PopulationWords::notFound);
        if (reason.isBlank() || reason.length() > 400) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var facts = numbers.whole(id, reason, clerk);
        return SheetFiles.xlsx(
                List.of(facts(facts, locale), events(id, locale)), words.say("copy.file", locale));
    }

    private Sheet facts(Facts facts, Locale locale) {
        var rows =
                Stream.of(Fact.values())
                        .filter(fact -> fact != Fact.FAMILY && facts.has(fact))
                        .map(fact -> List.of(words.fact(fact, locale), value(fact, facts)))
                        .toList();
        return new Sheet(
                words.say("copy.facts", locale),
                List.of(words.say("copy.fact", locale), words.say("copy.value", locale)),
                rows);
    }

    private String value(Fact fact, Facts facts) {
        return fact == Fact.AREA
                ? areas.path(facts.reference(fact).orElse(null))
                : Objects.requireNonNullElse(facts.label(fact), "");
    }

    private Sheet events(UUID id, Locale locale) {
        var heads =
                Stream.of("day", "event", "place", "note", "changed", "written", "by", "reversal")
                        .map(head -> words.say("copy." + head, locale))
                        .toList();
        var rows = history.ofResident(id, ALL).stream().map(entry -> row(entry, locale)).toList();
        return new Sheet(words.say("copy.events", locale), heads, rows);
    }

    private List<String> row(EventEntry entry, Locale locale) {
        return List.of(
                entry.on().toString(),
                words.say("event." + entry.kind(), locale),
                Objects.requireNonNullElse(entry.place(), ""),
                Objects.requireNonNullElse(entry.note(), ""),
                entry.facts().stream()
                        .map(fact -> words.fact(fact, locale))
                        .collect(Collectors.joining(", ")),
                entry.recordedAt().toString(),
                entry.recordedBy(),
                Objects.requireNonNullElse(entry.reversal(), ""));
    }
}
