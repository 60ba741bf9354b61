package id.go.paserkab.desa.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Andjani, Anjani",
        "Soekardjo, Sukarjo",
        "Tjahjadi, Cahjadi",
        "Sjamsoeddin, Syamsudin",
        "Khadidjah, Hadijah"
    })
    void oldSpellingAndNewFallTogether(String old, String fresh) {
        assertThat(NameKey.of(old)).isEqualTo(NameKey.of(fresh));
    }

    /** A key is stored: what a word becomes may depend on nothing but the word. */
    @ParameterizedTest
    @CsvSource({"Andjani, anyani", "Indjil, inyil", "Djoko, joko"})
    void aKeyIsTheSameOnEveryDay(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
