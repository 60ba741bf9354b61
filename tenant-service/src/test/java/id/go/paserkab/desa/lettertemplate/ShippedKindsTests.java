package id.go.paserkab.desa.lettertemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedKindsTests {

    private static final ShippedKinds SHIPPED = new ShippedKinds();

    static List<KindDefinition> kinds() {
        return SHIPPED.all();
    }

    @Test
    void shipsAtLeastEighteenKindsWithCodesAndNamesOfTheirOwn() {
        assertThat(kinds()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(kinds()).extracting(KindDefinition::code).doesNotHaveDuplicates();
        assertThat(kinds()).extracting(KindDefinition::name).doesNotHaveDuplicates();
        assertThat(SHIPPED.find("SKD"))
                .get()
                .extracting(KindDefinition::classification)
                .isEqualTo("470");
        assertThat(SHIPPED.find("NONE")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shipsNoKindWithAFlaw(KindDefinition kind) {
        assertThat(kind.flaws()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsBackWhatItWrites(KindDefinition kind) {
        assertThat(KindText.read(KindText.write(kind))).isEqualTo(kind);
    }

    /** A field that the body forgets would be asked for in vain. */
    @ParameterizedTest
    @MethodSource("kinds")
    void mentionsEveryFieldItAsksFor(KindDefinition kind) {
        assertThat(kind.template().names())
                .containsAll(kind.fields().stream().map(ExtraField::name).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void printsItselfWithEveryFieldAndWithNone(KindDefinition kind) {
        var values = new HashMap<String, String>();
        for (var place : Placeholder.values()) {
            values.put(place.key(), place.sample());
        }
        assertThat(kind.template().fill(values)).startsWith("<p>").contains("Siti Contoh");
        kind.fields().forEach(field -> values.put(field.name(), "isi-" + field.name()));
        var full = kind.template().fill(values);
        kind.fields().forEach(field -> assertThat(full).contains("isi-" + field.name()));
        assertThat(full).doesNotContain("[", "]", "**", "<td>-</td>");
    }
}
