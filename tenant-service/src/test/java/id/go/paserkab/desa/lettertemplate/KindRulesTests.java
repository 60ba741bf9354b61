package id.go.paserkab.desa.lettertemplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.lettertemplate.ExtraField.Fault;
import id.go.paserkab.desa.lettertemplate.Flaw.What;
import id.go.paserkab.desa.lettertemplate.Flaw.Where;
import id.go.paserkab.desa.lettertemplate.SubjectFilter.Obstacle;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class KindRulesTests {

    @Test
    void saysWhatIsMissingOrMalformed() {
        var kind =
                new KindDefinition(
                        "skd",
                        "",
                        "47",
                        SubjectFilter.ANYBODY,
                        List.of(),
                        List.of("a|b"),
                        -1,
                        "",
                        "");
        assertThat(kind.flaws())
                .extracting(Flaw::where, Flaw::what)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(Where.NAME, What.MISSING),
                        Tuple.tuple(Where.CODE, What.MALFORMED),
                        Tuple.tuple(Where.CLASSIFICATION, What.MALFORMED),
                        Tuple.tuple(Where.VALIDITY, What.MALFORMED),
                        Tuple.tuple(Where.REQUIREMENTS, What.MALFORMED),
                        Tuple.tuple(Where.BODY, What.MISSING));
    }

    @Test
    void refusesAFieldThatTakesAKnownNameOrIsThereTwice() {
        var fields = List.of(field("nama"), field("usaha"), field("usaha"), field("Usaha!"));
        var kind =
                new KindDefinition(
                        "SKU",
                        "Usaha",
                        "510",
                        SubjectFilter.ANYBODY,
                        fields,
                        List.of(),
                        0,
                        "",
                        "x");
        assertThat(kind.flaws())
                .extracting(Flaw::what, Flaw::word)
                .containsExactly(
                        Tuple.tuple(What.DOUBLE, "nama"),
                        Tuple.tuple(What.DOUBLE, "usaha"),
                        Tuple.tuple(What.MALFORMED, "Usaha!"));
    }

    @Test
    void saysWhatSpeaksAgainstASubjectAndNothingOfWhatIsNotKnown() {
        var filter =
                new SubjectFilter(
                        Set.of(Sex.FEMALE),
                        17,
                        60,
                        Set.of(Marital.WIDOWED),
                        Set.of(Standing.RESIDENT));
        assertThat(filter.obstacles(new SubjectFacts(null, null, null, null))).isEmpty();
        assertThat(
                        filter.obstacles(
                                new SubjectFacts(
                                        Sex.FEMALE, 17, Marital.WIDOWED, Standing.RESIDENT)))
                .isEmpty();
        assertThat(filter.obstacles(new SubjectFacts(Sex.MALE, 16, Marital.SINGLE, Standing.DIED)))
                .containsExactlyInAnyOrder(
                        Obstacle.SEX, Obstacle.TOO_YOUNG, Obstacle.MARITAL, Obstacle.STANDING);
        assertThat(filter.obstacles(new SubjectFacts(null, 61, null, null)))
                .containsExactly(Obstacle.TOO_OLD);
    }

    @Test
    void looksAtWhatIsTypedByItsType() {
        assertThat(typed(FieldType.DATE).fault("2026-02-30")).contains(Fault.NO_DATE);
        assertThat(typed(FieldType.DATE).printed("2026-08-17")).isEqualTo("17 Agustus 2026");
        assertThat(typed(FieldType.NUMBER).fault("1.500")).contains(Fault.NO_NUMBER);
        assertThat(typed(FieldType.NUMBER).printed("1500000")).isEqualTo("1.500.000");
        assertThat(typed(FieldType.CHOICE).fault("lain")).contains(Fault.NO_CHOICE);
        assertThat(typed(FieldType.CHOICE).fault("satu")).isEmpty();
        assertThat(typed(FieldType.TEXT).fault(" ")).contains(Fault.MISSING);
        assertThat(typed(FieldType.TEXT).fault("x".repeat(201))).contains(Fault.TOO_LONG);
    }

    private static ExtraField field(String name) {
        return new ExtraField(name, FieldType.TEXT, false, "Label", "", List.of());
    }

    private static ExtraField typed(FieldType type) {
        return new ExtraField("isi", type, true, "Isi", "", List.of("satu", "dua"));
    }
}
