package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.lettertemplate.Marital;
import id.go.paserkab.desa.lettertemplate.Placeholder;
import id.go.paserkab.desa.lettertemplate.Sex;
import id.go.paserkab.desa.lettertemplate.Standing;
import id.go.paserkab.desa.lettertemplate.SubjectFacts;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.TerritoryDesk;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the register knows of a resident in the words of a letter. */
@Component
class SubjectWords {

    private static final Map<Placeholder, Fact> FACTS =
            Map.ofEntries(
                    Map.entry(Placeholder.NAME, Fact.NAME),
                    Map.entry(Placeholder.NIK, Fact.NIK),
                    Map.entry(Placeholder.FAMILY_NUMBER, Fact.FAMILY_NUMBER),
                    Map.entry(Placeholder.BIRTH_PLACE, Fact.BIRTH_PLACE),
                    Map.entry(Placeholder.SEX, Fact.SEX),
                    Map.entry(Placeholder.RELIGION, Fact.RELIGION),
                    Map.entry(Placeholder.EDUCATION, Fact.EDUCATION),
                    Map.entry(Placeholder.OCCUPATION, Fact.OCCUPATION),
                    Map.entry(Placeholder.MARITAL, Fact.MARITAL),
                    Map.entry(Placeholder.RELATIONSHIP, Fact.RELATIONSHIP),
                    Map.entry(Placeholder.CITIZENSHIP, Fact.CITIZENSHIP),
                    Map.entry(Placeholder.BLOOD, Fact.BLOOD),
                    Map.entry(Placeholder.ADDRESS, Fact.ADDRESS),
                    Map.entry(Placeholder.FATHER, Fact.FATHER_NAME),
                    Map.entry(Placeholder.MOTHER, Fact.MOTHER_NAME));

    /** Letters are written in Indonesian, whatever the language of the screen. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id", "ID"));

    private final TerritoryDesk territory;

    SubjectWords(TerritoryDesk territory) {
        this.territory = territory;
    }

    Map<Placeholder, String> of(Facts facts, @Nullable UUID area, String head, LocalDate today) {
        var words = new EnumMap<Placeholder, String>(Placeholder.class);
        FACTS.forEach((placeholder, fact) -> put(words, placeholder, facts.label(fact)));
        facts.date(Fact.BIRTH_DATE)
                .ifPresent(born -> words.put(Placeholder.BIRTH_DAY, DAY.format(born)));
        facts.age(today).ifPresent(age -> words.put(Placeholder.AGE, age.toString()));
        put(words, Placeholder.FAMILY_HEAD, head);
        for (var place = find(area); place.isPresent(); place = find(place.get().parent())) {
            words.put(placeholder(place.get()), place.get().name());
        }
        return words;
    }

    static SubjectFacts filterable(Facts facts, LocalDate today) {
        return new SubjectFacts(
                facts.has(Fact.SEX) ? (facts.female() ? Sex.FEMALE : Sex.MALE) : null,
                facts.age(today).orElse(null),
                marital(facts.get(Fact.MARITAL)),
                facts.standing().map(standing -> Standing.valueOf(standing.name())).orElse(null));
    }

    private Optional<Area> find(@Nullable UUID area) {
        return Optional.ofNullable(area).flatMap(territory::find);
    }

    private static @Nullable Marital marital(@Nullable String code) {
        return switch (code) {
            case "1" -> Marital.SINGLE;
            case "2", "21" -> Marital.MARRIED;
            case "3" -> Marital.DIVORCED;
            case "4" -> Marital.WIDOWED;
            case null, default -> null;
        };
    }

    private static Placeholder placeholder(Area area) {
        return switch (area.level()) {
            case DUSUN -> Placeholder.HAMLET;
            case RW -> Placeholder.RW;
            case RT -> Placeholder.RT;
        };
    }

    private static void put(
            Map<Placeholder, String> words, Placeholder placeholder, @Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.put(placeholder, word);
        }
    }
}
