package id.go.paserkab.desa.web.village.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeaveTests {

    @Test
    void isTheSameEveryTime() {
        var code = new VillageCode("64.01.03.2006");
        assertThat(Weave.of(code)).isEqualTo(Weave.of(code));
    }

    @Test
    void isAnotherForEveryVillageOfADistrict() {
        var weaves =
                IntStream.rangeClosed(2001, 2040)
                        .mapToObj(number -> Weave.of(new VillageCode("64.01.03." + number)));
        assertThat(weaves).doesNotHaveDuplicates();
    }

    @Test
    void isSmallEnoughForASlowLine() {
        var weave = Weave.of(new VillageCode("64.01.03.2006"));
        assertThat(weave.across().length() + weave.bright().length() + weave.down().length())
                .isLessThan(12_000);
    }
}
