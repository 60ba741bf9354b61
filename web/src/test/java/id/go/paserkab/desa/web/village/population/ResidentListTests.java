package id.go.paserkab.desa.web.village.population;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Standing;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentListTests {

    @Test
    void filtersCombineAndStandInTheAddress() {
        var list =
                ResidentList.of(
                        Map.of("cari", "siti", "agama", "1", "umur", "60", "tanpa-nik", "ya"));
        assertThat(list.filter().codes()).containsExactly(Map.entry(Fact.RELIGION, "1"));
        assertThat(list.filter().ageFrom()).isEqualTo(60);
        assertThat(list.filter().withoutNik()).isTrue();
        assertThat(list.filter().standings())
                .containsExactlyInAnyOrder(Standing.RESIDENT, Standing.TEMPORARY);
        assertThat(list.question()).isEqualTo("cari=siti&agama=1&umur=60&tanpa-nik=ya");
        assertThat(list.page(2)).endsWith("&halaman=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6401036505900001", "6401 0365 0590 0001", "6401-0365.0590-0001"})
    void aWholeNumberNeverBecomesPartOfAnAddress(String number) {
        for (var name : new String[] {"cari", "wilayah", "status"}) {
            assertThat(ResidentList.of(Map.of(name, number)).at(ResidentList.PATH))
                    .isEqualTo(ResidentList.PATH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999999999999", "0", ""})
    void anUnreadablePageIsTheFirst(String page) {
        assertThat(ResidentList.of(Map.of("halaman", page)).page()).isZero();
    }

    @Test
    void whatCannotBeReadNarrowsNothing() {
        var list =
                ResidentList.of(
                        Map.of(
                                "agama", "99", "wilayah", "x", "umur", "-4", "status", "'", "lain",
                                "1"));
        assertThat(list.filter().codes()).isEmpty();
        assertThat(list.filter().area()).isNull();
        assertThat(list.filter().ageFrom()).isNull();
        assertThat(list.question()).doesNotContain("lain");
    }
}
