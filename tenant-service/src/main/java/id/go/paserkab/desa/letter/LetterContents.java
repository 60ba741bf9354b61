package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.kernel.Nik;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a letter says of its subject, as it was when it was written: the words of the register by
 * their placeholder's key, and what the operator typed by their field's name.
 */
public record LetterContents(Map<String, String> words, Map<String, String> typed) {

    private static final String WORD = "w.";
    private static final String TYPED = "t.";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

    public LetterContents {
        words = Map.copyOf(words);
        typed = Map.copyOf(typed);
    }

    /** With every number of sixteen digits hidden in part, for a screen. */
    LetterContents masked() {
        return new LetterContents(masked(words), masked(typed));
    }

    private static Map<String, String> masked(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                value ->
                                        NUMBER.matcher(value.getValue())
                                                .replaceAll(
                                                        found -> new Nik(found.group()).masked())));
    }

    static LetterContents read(String text) {
        var words = new LinkedHashMap<String, String>();
        var typed = new LinkedHashMap<String, String>();
        for (var pair : text.split("&")) {
            var equal = pair.indexOf('=');
            if (equal > 0) {
                var key = pair.substring(0, equal);
                var value = URLDecoder.decode(pair.substring(equal + 1), StandardCharsets.UTF_8);
                (key.startsWith(WORD) ? words : typed).put(key.substring(WORD.length()), value);
            }
        }
        return new LetterContents(words, typed);
    }

    String write() {
        return words.entrySet().stream()
                        .map(word -> pair(WORD, word))
                        .collect(Collectors.joining("&"))
                + "&"
                + typed.entrySet().stream()
                        .map(field -> pair(TYPED, field))
                        .collect(Collectors.joining("&"));
    }

    /** A record would print what it holds, and end up in a log. */
    @Override
    public String toString() {
        return "LetterContents[…]";
    }

    private static String pair(String prefix, Map.Entry<String, String> entry) {
        return prefix
                + entry.getKey()
                + "="
                + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8);
    }
}
