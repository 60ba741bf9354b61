package id.go.paserkab.desa.incomingletter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Some named texts as one, to be sealed together. */
final class SealedWords {

    private SealedWords() {}

    static Map<String, String> read(String text) {
        var words = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var equal = pair.indexOf('=');
            words.put(
                    pair.substring(0, equal),
                    URLDecoder.decode(pair.substring(equal + 1), StandardCharsets.UTF_8));
        }
        return words;
    }

    static String write(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word ->
                        word.getKey()
                                + "="
                                + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
