package id.go.paserkab.desa.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line: which parts, how large, and in which form to print.
 * {@code quick} only shows that everything works; its figures mean nothing.
 */
public record Options(
        List<String> parts,
        boolean quick,
        boolean markdown,
        int villages,
        int rounds,
        int seconds,
        Path folder,
        @Nullable Path boundaries) {

    static final String USAGE =
            "usage: bench [throughput|stamping|wave|upgrade|pages|start-up|events|dashboard|import|paper|letters|issues|residents|desk|map…] [--quick] [--markdown]"
                    + " [--villages=N] [--rounds=N] [--seconds=N] [--folder=PATH]"
                    + " [--boundaries=FILE]";

    private static final int ALL_VILLAGES = 139;

    /** Throws {@link IllegalArgumentException} with a sentence for whoever typed it. */
    static Options parse(String[] arguments, Set<String> known) {
        var parts = new ArrayList<String>();
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                if (!known.contains(argument)) {
                    throw new IllegalArgumentException(
                            "There is no part \"" + argument + "\"; there are " + known + ".");
                }
                parts.add(argument);
            }
        }
        var words = List.of(arguments);
        var quick = words.contains("--quick");
        var boundaries = text(words, "--boundaries", "");
        return new Options(
                parts.isEmpty() ? all(known, !boundaries.isEmpty()) : parts,
                quick,
                words.contains("--markdown"),
                Math.clamp(number(words, "--villages", quick ? 6 : ALL_VILLAGES), 2, ALL_VILLAGES),
                Math.max(1, number(words, "--rounds", quick ? 1 : 5)),
                Math.max(1, number(words, "--seconds", quick ? 1 : 4)),
                Path.of(text(words, "--folder", "target/benchmarks")),
                boundaries.isEmpty() ? null : Path.of(boundaries));
    }

    /** The map needs a file, which is not ours to ship. */
    private static List<String> all(Set<String> known, boolean boundaries) {
        return known.stream().filter(part -> boundaries || !part.equals("map")).toList();
    }

    private static int number(List<String> words, String name, int otherwise) {
        var text = text(words, name, String.valueOf(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " takes a number, not \"" + text + "\".", e);
        }
    }

    private static String text(List<String> words, String name, String otherwise) {
        return words.stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }
}
