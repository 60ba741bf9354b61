package id.go.paserkab.desa.web.regency.map;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.web.regency.map.Look.GatesPassed;
import id.go.paserkab.desa.web.support.Contrast;
import java.util.HashSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, NONE", "0, 3, NONE", "1, 3, FEW", "2, 3, MANY", "3, 3, ALL", "1, 1, ALL",
        "1, 2, MANY", "2, 2, ALL", "1, 7, FEW", "3, 7, FEW", "4, 7, MANY", "6, 7, MANY",
        "7, 7, ALL"
    })
    void gatesPassedFallIntoFourClasses(int passed, int needed, Look look) {
        assertThat(Look.of(new GatesPassed(passed, needed))).isEqualTo(look);
    }

    @ParameterizedTest
    @EnumSource(MapView.class)
    void withinAViewTextureOrLightnessTellsEveryLookFromEveryOther(MapView view) {
        var looks = Look.of(view);
        var textures = new HashSet<>();
        for (var look : looks) {
            if (look.fill().texture() != null) {
                assertThat(textures.add(look.fill().texture())).as(look.name()).isTrue();
            }
        }
        var plain = looks.stream().map(Look::fill).filter(fill -> fill.texture() == null).toList();
        for (var one : plain) {
            for (var other : plain) {
                assertThat(one.equals(other) || Contrast.of(one.ground(), other.ground()) > 1.5)
                        .as(one + " beside " + other)
                        .isTrue();
            }
        }
    }

    @Test
    void readinessGoesFromLightToDark() {
        var lightness =
                Look.of(MapView.READINESS).stream()
                        .map(look -> Contrast.luminance(look.fill().ground()))
                        .toList();
        assertThat(lightness).isSorted();
        assertThat(Objects.requireNonNull(lightness.getLast()) - lightness.getFirst())
                .isGreaterThan(0.9);
    }
}
