package id.go.paserkab.desa.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a letter's proof shows of its subject's name: {@code S. C.} */
final class Initials {

    private static final int MOST = 4;

    private Initials() {}

    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(MOST)
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
    }
}
