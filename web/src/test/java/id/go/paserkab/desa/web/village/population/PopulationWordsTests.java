package id.go.paserkab.desa.web.village.population;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.NikDoubt;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.Refusal;
import id.go.paserkab.desa.population.Standing;
import id.go.paserkab.desa.web.village.population.form.FactGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whatever the register can say has its words in both languages. */
class PopulationWordsTests {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    PopulationWordsTests() {
        messages.setBasename("messages/population");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"population.properties", "population_en.properties"})
    void everyRefusalEventFactAndStandingHasItsWords(String bundle) throws Exception {
        var words = new Properties();
        try (var file = PopulationWordsTests.class.getResourceAsStream("/messages/" + bundle)) {
            words.load(file);
        }
        assertThat(words.stringPropertyNames())
                .containsAll(keys("refusal.", Refusal.values()))
                .containsAll(keys("event.", EventKind.values()))
                .containsAll(keys("fact.", Fact.values()))
                .containsAll(keys("standing.", Standing.values()))
                .containsAll(keys("doubt.", NikDoubt.values()))
                .containsAll(keys("group.", FactGroup.values()));
    }

    @Test
    void aRefusalIsToldAtTheFieldThatItMeans() {
        var mistakes = new Mistakes();
        var words = new PopulationWords(messages);
        for (var refused :
                new PopulationRefused[] {
                    new PopulationRefused(Refusal.NIK_TAKEN, Fact.NIK),
                    new PopulationRefused(Refusal.DAY_IN_FUTURE),
                    new PopulationRefused(Refusal.HEAD_NEEDED, Fact.RELATIONSHIP)
                }) {
            words.refuse(refused, mistakes, Locale.of("id"));
        }
        assertThat(mistakes.all()).containsOnlyKeys("nik", "on", "head");
    }

    /** What only events change, and what hangs on the family, is in no group of the person. */
    @Test
    void everyFactHasItsPlaceInTheForms() {
        var placed = new ArrayList<Fact>();
        for (var group : FactGroup.values()) {
            placed.addAll(group.facts());
        }
        placed.addAll(FactGroup.HOME);
        assertThat(placed).doesNotHaveDuplicates();
        placed.add(Fact.FAMILY);
        placed.add(Fact.STANDING);
        assertThat(placed).containsExactlyInAnyOrder(Fact.values());
    }

    private static List<String> keys(String group, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "population." + group + value.name()).toList();
    }
}
