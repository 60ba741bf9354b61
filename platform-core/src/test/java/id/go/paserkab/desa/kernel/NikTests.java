package id.go.paserkab.desa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikTests {

    @Test
    void aWomansDayOfBirthHasFortyAdded() {
        var nik = new Nik("6401036505900001");
        assertThat(nik.female()).isTrue();
        assertThat(nik.born(LocalDate.of(1990, 5, 25))).isTrue();
        assertThat(nik.born(LocalDate.of(1990, 5, 24))).isFalse();
        assertThat(new Nik("6401030101900001").female()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "640103010190000",
                "64010301019000011",
                "640103010190000a",
                "６４０１０３０１０１９００００１"
            })
    void refusesWhatIsNotSixteenDigitsAndDoesNotRepeatIt(String text) {
        assertThatExceptionOfType(InvalidNik.class)
                .isThrownBy(() -> new Nik(text))
                .satisfies(
                        refusal -> assertThat(refusal.getMessage() + "x").doesNotContain("6401"));
        assertThat(Nik.form(text)).isFalse();
    }

    @Test
    void printsItselfMasked() {
        assertThat(new Nik("6401036505900001")).hasToString("640103••••••••01");
        assertThat(new FamilyCardNumber("6401030102200007")).hasToString("640103••••••••07");
    }
}
