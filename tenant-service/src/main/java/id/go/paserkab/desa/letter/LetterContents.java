package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.kernel.Nik;
import id.go.paserkab.desa.vault.SealedWords;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a letter says of its subject, as it was when it was written: the words of the register by
 * their placeholder's key, and what the operator typed by their field's name.
 */
public record LetterContents(Map<String, String> words, Map<String, String> typed) {

    private static final String WORD = "w.";
    private static final String TYPED = "t.";

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
                                Map.Entry::getKey, value -> Nik.maskedIn(value.getValue())));
    }

    static LetterContents read(String text) {
        var words = new HashMap<String, String>();
        var typed = new HashMap<String, String>();
        SealedWords.read(text)
                .forEach((key, value) ->
                        (key.startsWith(WORD) ? words : typed)
                                .put(key.substring(WORD.length()), value));
        return new LetterContents(words, typed);
    }

    String write() {
        var all = new HashMap<String, String>();
        words.forEach((key, value) -> all.put(WORD + key, value));
        typed.forEach((key, value) -> all.put(TYPED + key, value));
        return SealedWords.write(all);
    }

    /** A record would print what it holds, and end up in a log. */
    @Override
    public String toString() {
        return "LetterContents[…]";
    }
}
