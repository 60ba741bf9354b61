package id.go.paserkab.desa.population;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A name as it sounds: old and new spelling (EYD 1972), double letters and the many ways to write
 * Muhammad fall together. Made for finding, not for showing.
 */
public final class NameKey {

    /** In this order: of <i>Andjani</i> and <i>Anjani</i> both must become the same. */
    private static final List<Map.Entry<String, String>> OLD_SPELLING =
            List.of(
                    Map.entry("oe", "u"),
                    Map.entry("dj", "j"),
                    Map.entry("tj", "c"),
                    Map.entry("nj", "ny"),
                    Map.entry("sj", "sy"),
                    Map.entry("kh", "h"),
                    Map.entry("ph", "f"));

    private static final Map<String, String> ONE_NAME =
            Map.ofEntries(
                    Map.entry("moh", "muhamad"),
                    Map.entry("moch", "muhamad"),
                    Map.entry("muh", "muhamad"),
                    Map.entry("much", "muhamad"),
                    Map.entry("md", "muhamad"),
                    Map.entry("mhd", "muhamad"),
                    Map.entry("mohamad", "muhamad"),
                    Map.entry("mohamed", "muhamad"),
                    Map.entry("muhamed", "muhamad"),
                    Map.entry("abd", "abdul"),
                    Map.entry("st", "siti"),
                    Map.entry("sity", "siti"));

    /**
     * The key of a row as it is compared, in SQL: the old <i>j</i> is the new <i>y</i> and the old
     * <i>dj</i> the new <i>j</i>, so that nobody can say which of them a lone <i>j</i> means. Kept
     * out of the stored key, so that rows of before need not be written anew; the index {@code
     * resident_sound} has the same words.
     */
    static final String SOUND = "translate(r.name_key, 'j', 'y')";

    private NameKey() {}

    /** What is sought, as {@link #SOUND} has it. */
    static String sound(String name) {
        return of(name).replace('j', 'y');
    }

    public static String of(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’`]", "")
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip();
        return Arrays.stream(plain.split(" ")).map(NameKey::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        var key = word;
        for (var spelling : OLD_SPELLING) {
            key = key.replace(spelling.getKey(), spelling.getValue());
        }
        key = key.replaceAll("ch$", "h").replaceAll("(.)\\1+", "$1").replace('v', 'f');
        key = key.length() > 1 ? key.replace('z', 's') : key;
        return ONE_NAME.getOrDefault(key, key);
    }
}
