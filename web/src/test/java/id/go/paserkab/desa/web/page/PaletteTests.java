package id.go.paserkab.desa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.web.support.Contrast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours can be read, in sunlight too: WCAG contrast of what stands on what. */
class PaletteTests {

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    private final String css = read();
    private final Map<String, String> base = colours(rule(":root"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyVillagesColoursAreReadableOnEveryGround(int palette) {
        readableEverywhere(colours(rule(".palette-" + palette)));
    }

    @Test
    void theRegencysColoursAreReadableOnEveryGround() {
        readableEverywhere(base);
    }

    @Test
    void inkAndSoftInkAreReadableAndEdgesVisible() {
        for (var ground : new String[] {"paper", "sheet", "calm-tint"}) {
            assertThat(contrast(base, "ink", base, ground)).isGreaterThan(12);
            assertThat(contrast(base, "soft", base, ground)).isGreaterThan(READABLE);
        }
        assertThat(contrast(base, "edge", base, "paper")).isGreaterThan(VISIBLE);
        assertThat(contrast(base, "edge", base, "sheet")).isGreaterThan(VISIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "busy", "care", "bad"})
    void everyStatusIsReadableOnItsTint(String status) {
        assertThat(contrast(base, status, base, status + "-tint")).isGreaterThan(READABLE);
        assertThat(contrast(base, status, base, "paper")).isGreaterThan(READABLE);
    }

    @Test
    void noTwoVillagePalettesShareAnAccent() {
        var accents =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(palette -> colours(rule(".palette-" + palette)).get("accent"));
        assertThat(accents).doesNotHaveDuplicates().hasSize(8);
    }

    private void readableEverywhere(Map<String, String> palette) {
        for (var ink : new String[] {"accent", "deep"}) {
            assertThat(contrast(palette, ink, base, "paper")).as(ink).isGreaterThan(READABLE);
            assertThat(contrast(palette, ink, base, "sheet")).as(ink).isGreaterThan(READABLE);
            assertThat(contrast(palette, ink, palette, "tint")).as(ink).isGreaterThan(READABLE);
        }
    }

    private String rule(String selector) {
        var start = css.indexOf(selector + " {");
        assertThat(start).as(selector).isNotNegative();
        return css.substring(start, css.indexOf('}', start));
    }

    private static Map<String, String> colours(String rule) {
        var found = new HashMap<String, String>();
        var matcher = COLOUR.matcher(rule);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static double contrast(
            Map<String, String> one, String ink, Map<String, String> other, String ground) {
        return Contrast.of(String.valueOf(one.get(ink)), String.valueOf(other.get(ground)));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/main/resources/static/aset/desa.css"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
