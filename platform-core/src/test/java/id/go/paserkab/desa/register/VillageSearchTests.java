package id.go.paserkab.desa.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageSearchTests {

    private final VillageSearch search =
            new VillageSearch(
                    List.of(
                            village("64.01.01.2001", "Pasir Belengkong"),
                            village("64.01.01.2002", "Pasir"),
                            village("64.01.02.2010", "Muara Pasir"),
                            village("64.01.02.2011", "Senaken"),
                            village("64.01.03.2001", "Laburan")),
                    Map.of(
                            new VillageCode("64.01.02.2011"), List.of("Tanah Grogot Kota"),
                            new VillageCode("64.01.03.2001"), List.of("Pasir Lama")));

    @Test
    void putsTheWholeNameBeforeItsBeginningAndThatBeforeItsMiddle() {
        assertThat(search.find(" pasir "))
                .extracting(Village::name)
                .containsExactly("Pasir", "Pasir Belengkong", "Laburan", "Muara Pasir");
    }

    @ParameterizedTest
    @CsvSource({
        "BELENGKONG, Pasir Belengkong",
        "pasir-belengkong, Pasir Belengkong",
        "grogot, Senaken",
        "64.01.02.2011, Senaken",
        "6401022011, Senaken",
        "2011, Senaken"
    })
    void findsAVillageByNameAliasOrCode(String text, String name) {
        assertThat(search.find(text)).first().extracting(Village::name).isEqualTo(name);
    }

    @Test
    void findsAllOfADistrictByTheBeginningOfTheirCode() {
        assertThat(search.find("64.01.02"))
                .extracting(Village::name)
                .containsExactly("Muara Pasir", "Senaken");
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "nowhere", "9999999999", "%", "'_'"})
    void findsNothingForWhatIsNoVillage(String text) {
        assertThat(search.find(text)).isEmpty();
    }

    private static Village village(String code, String name) {
        return new Village(
                new VillageCode(code),
                name,
                Slug.ofName(name),
                new District(code.substring(0, 8), "Kecamatan"),
                VillageState.PLANNED,
                List.of(),
                0,
                1,
                null,
                null);
    }
}
