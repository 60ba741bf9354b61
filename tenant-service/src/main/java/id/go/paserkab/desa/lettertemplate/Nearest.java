package id.go.paserkab.desa.lettertemplate;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The known name that was perhaps meant by an unknown one. */
final class Nearest {

    private static final int FURTHEST = 3;

    private Nearest() {}

    static @Nullable String to(String name, Set<String> known) {
        return known.stream()
                .filter(other -> distance(name, other) <= Math.min(FURTHEST, name.length() / 2))
                .min(
                        Comparator.<String>comparingInt(other -> distance(name, other))
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** How many letters differ, by Levenshtein's two rows. */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var current = new int[other.length() + 1];
            current[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var same = one.charAt(row - 1) == other.charAt(column - 1);
                var changed = above[column - 1] + (same ? 0 : 1);
                current[column] =
                        Math.min(changed, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[other.length()];
    }
}
