package id.go.paserkab.desa.register;

import id.go.paserkab.desa.kernel.VillageCode;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds villages by what people type: a name, another name, or a code in either form. */
final class VillageSearch {

    private static final Pattern CODE = Pattern.compile("[0-9][0-9.]*");
    private static final int NOT_FOUND = Integer.MAX_VALUE;

    private final List<Entry> entries;

    VillageSearch(List<Village> villages, Map<VillageCode, ? extends Collection<String>> aliases) {
        this.entries =
                villages.stream()
                        .map(village ->
                                new Entry(
                                        village,
                                        plain(village.name()),
                                        aliases.containsKey(village.code())
                                                ? aliases.get(village.code()).stream()
                                                        .map(VillageSearch::plain)
                                                        .toList()
                                                : List.of()))
                        .toList();
    }

    /** Best first: the whole name, its beginning, its middle; a name before an alias. */
    List<Village> find(String text) {
        var wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return CODE.matcher(wanted).matches()
                ? byCode(wanted.replace(".", ""))
                : byName(plain(wanted));
    }

    private List<Village> byCode(String digits) {
        return entries.stream()
                .map(Entry::village)
                .filter(village -> village.code().bare().contains(digits))
                .sorted(
                        Comparator.comparing((Village village) ->
                                        !village.code().bare().startsWith(digits))
                                .thenComparing(Village::code))
                .toList();
    }

    private List<Village> byName(String wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        record Hit(Village village, int rank) {}
        return entries.stream()
                .map(entry -> new Hit(entry.village(), entry.rank(wanted)))
                .filter(hit -> hit.rank() != NOT_FOUND)
                .sorted(
                        Comparator.comparingInt(Hit::rank)
                                .thenComparing(hit -> hit.village().name())
                                .thenComparing(hit -> hit.village().code()))
                .map(Hit::village)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private record Entry(Village village, String name, List<String> aliases) {

        int rank(String wanted) {
            return Stream.concat(
                            Stream.of(rank(name, wanted)),
                            aliases.stream().map(alias -> after(rank(alias, wanted))))
                    .min(Comparator.naturalOrder())
                    .orElse(NOT_FOUND);
        }

        private static int rank(String name, String wanted) {
            if (name.equals(wanted)) {
                return 0;
            }
            if (name.startsWith(wanted)) {
                return 2;
            }
            return name.contains(wanted) ? 4 : NOT_FOUND;
        }

        private static int after(int rank) {
            return rank == NOT_FOUND ? NOT_FOUND : rank + 1;
        }
    }
}
