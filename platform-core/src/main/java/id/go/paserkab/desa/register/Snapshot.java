package id.go.paserkab.desa.register;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The register as it was at one epoch; never changes. */
final class Snapshot {

    private final long epoch;
    private final List<District> districts;
    private final List<Village> villages;
    private final Map<VillageCode, Village> byCode;
    private final Map<String, Village> bySlug;
    private final Map<String, Village> byRetiredSlug;
    private final Map<String, Village> byDomain;
    private final VillageSearch search;

    Snapshot(
            long epoch,
            List<District> districts,
            List<Village> villages,
            Map<VillageCode, ? extends Collection<String>> aliases,
            Map<String, VillageCode> retiredSlugs) {
        this.epoch = epoch;
        this.districts = List.copyOf(districts);
        this.villages = villages.stream().sorted(Comparator.comparing(Village::code)).toList();
        this.byCode =
                villages.stream().collect(toUnmodifiableMap(Village::code, Function.identity()));
        this.bySlug =
                villages.stream()
                        .collect(
                                toUnmodifiableMap(
                                        village -> village.slug().value(), Function.identity()));
        this.byRetiredSlug = resolved(retiredSlugs);
        var domains = new HashMap<String, Village>();
        for (var village : villages) {
            village.domains().forEach(domain -> domains.put(domain, village));
        }
        this.byDomain = Map.copyOf(domains);
        this.search = new VillageSearch(this.villages, aliases);
    }

    private Map<String, Village> resolved(Map<String, VillageCode> slugs) {
        var villagesOfSlugs = new HashMap<String, Village>();
        slugs.forEach((slug, code) -> {
            var village = byCode.get(code);
            if (village != null) {
                villagesOfSlugs.put(slug, village);
            }
        });
        return Map.copyOf(villagesOfSlugs);
    }

    long epoch() {
        return epoch;
    }

    List<District> districts() {
        return districts;
    }

    List<Village> villages() {
        return villages;
    }

    Map<VillageCode, Village> byCode() {
        return byCode;
    }

    Map<String, Village> bySlug() {
        return bySlug;
    }

    Map<String, Village> byRetiredSlug() {
        return byRetiredSlug;
    }

    Map<String, Village> byDomain() {
        return byDomain;
    }

    List<Village> search(String text) {
        return search.find(text);
    }
}
