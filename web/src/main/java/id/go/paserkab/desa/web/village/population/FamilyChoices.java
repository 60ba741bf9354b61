package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.population.CodeList;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.FamilyCard;
import id.go.paserkab.desa.population.ResidentFilter;
import id.go.paserkab.desa.population.ResidentLine;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The families that a clerk can choose from: by the name of the head, or a whole number. */
@Component
public class FamilyChoices {

    private static final int MOST = 8;
    private static final String HEAD = "1";

    private final ResidentSearch search;
    private final Residents residents;
    private final AreaChoices areas;
    private final PopulationWords words;

    FamilyChoices(
            ResidentSearch search, Residents residents, AreaChoices areas, PopulationWords words) {
        this.search = search;
        this.residents = residents;
        this.areas = areas;
        this.words = words;
    }

    /** The likeliest few whom the clerk may see; none where nothing is sought. */
    public List<Choice> find(String text, Clerk clerk, Locale locale) {
        if (text.isBlank()) {
            return List.of();
        }
        var found =
                ResidentList.wholeNumber(text)
                        ? residents.familyOf(ResidentList.digits(text)).stream()
                        : Stream.<UUID>of();
        return Stream.concat(found, ofHeads(text, clerk))
                .distinct()
                .flatMap(id -> residents.family(id, clerk).stream())
                .map(family -> choice(family, locale))
                .toList();
    }

    /** Nothing where there is no such family, or none that the clerk may see. */
    public Optional<FamilyCard> family(@Nullable UUID id, Clerk clerk) {
        return Optional.ofNullable(id).flatMap(one -> residents.family(one, clerk));
    }

    /** Head, masked number, address and area: enough to tell two heads of one name apart. */
    public Choice choice(FamilyCard family, Locale locale) {
        var number = family.facts().get(Fact.FAMILY_NUMBER);
        var address = family.facts().get(Fact.ADDRESS);
        var label =
                Stream.of(
                                name(family, locale),
                                number == null
                                        ? ""
                                        : words.fact(Fact.FAMILY_NUMBER, locale) + " " + number,
                                Objects.requireNonNullElse(address, ""),
                                areas.path(family.area()))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return new Choice(family.id().toString(), String.join(", ", label));
    }

    private String name(FamilyCard family, Locale locale) {
        return Stream.concat(family.members().stream(), family.former().stream())
                .findFirst()
                .map(first -> words.say("family.of", locale, first.name()))
                .orElseGet(() -> words.say("family", locale));
    }

    private Stream<UUID> ofHeads(String text, Clerk clerk) {
        var heads = new EnumMap<Fact, String>(Fact.class);
        heads.put(Fact.RELATIONSHIP, HEAD);
        var present = ResidentFilter.present();
        var filter =
                new ResidentFilter(
                        text, null, heads, present.standings(), null, null, false, false);
        return search.find(filter, 0, MOST, clerk).lines().stream()
                .map(ResidentLine::family)
                .flatMap(Stream::ofNullable);
    }

    /** What somebody can be to the head of a family. */
    public static List<Choice> relationships() {
        return CodeList.RELATIONSHIP.codes().stream()
                .map(code -> new Choice(code.code(), code.label()))
                .toList();
    }
}
