package id.go.paserkab.desa.vault;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Some named texts as one, to be sealed together. Names are plain words, texts anything. */
public final class SealedWords {

    private SealedWords() {}

    public static Map<String, String> read(String text) {
        var words = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var equal = pair.indexOf('=');
            if (equal > 0) {
                words.put(
                        pair.substring(0, equal),
                        URLDecoder.decode(pair.substring(equal + 1), StandardCharsets.UTF_8));
            }
        }
        return words;
    }

    public static String write(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word ->
                        word.getKey()
                                + "="
                                + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
