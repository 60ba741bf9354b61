package id.go.paserkab.desa.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"3", "03", "003", "RT 3", "rt.03", "RT003", " RT : 003 ", "0003"})
    void aNumberIsWrittenInOneWay(String typed) {
        assertThat(AreaName.tidy(AreaLevel.RT, typed)).isEqualTo("003");
    }

    @ParameterizedTest
    @CsvSource({
        "DUSUN, 'Dusun  Mekar ', Mekar",
        "DUSUN, mekar, mekar",
        "DUSUN, Dusunan, Dusunan",
        "DUSUN, 3, 3",
        "RT, RTX, RTX",
        "RT, 3A, 3A",
        "RT, 1234, 1234",
        "RW, RW 12, 012"
    })
    void keepsWhatIsNoWordOfTheLevel(AreaLevel level, String typed, String name) {
        assertThat(AreaName.tidy(level, typed)).isEqualTo(name);
    }

    @Test
    void nothingTypedIsNoName() {
        assertThat(AreaName.tidy(AreaLevel.RT, " \u00a0 ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RT, DUSUN, true",
        "RT, RW, true",
        "RW, DUSUN, true",
        "RT, , true",
        "DUSUN, , true",
        "RT, RT, false",
        "RW, RT, false",
        "DUSUN, RW, false",
        "DUSUN, DUSUN, false"
    })
    void aLevelLiesOnlyInAHigherOne(AreaLevel level, AreaLevel above, boolean fits) {
        assertThat(level.fitsIn(above)).isEqualTo(fits);
    }
}
