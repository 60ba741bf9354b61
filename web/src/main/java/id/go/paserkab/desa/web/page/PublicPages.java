package id.go.paserkab.desa.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.host.Face;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whole public pages, ready to send. A page is filed under all that the register knows of its
 * village, the content version above all, so that what is changed is simply never asked for again;
 * the time limit is for the day a node hears of a change from nobody.
 */
@Component
class PublicPages {

    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final VillageRegister register;
    private final Cache<Key, StoredPage> pages;
    private volatile Edition edition = new Edition(List.of(), 0);

    PublicPages(VillageRegister register, MeterRegistry meters) {
        this.register = register;
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight(MOST_BYTES)
                        .weigher((Key key, StoredPage page) -> page.weight())
                        .expireAfterWrite(LONGEST)
                        .recordStats()
                        .build();
        CaffeineCacheMetrics.monitor(meters, pages, "desa.pages");
    }

    /** What a page depends on. */
    record Key(Face face, String path, String language, long edition) {}

    /** The register as it stood when the portal was last asked for. */
    private record Edition(List<Village> villages, long number) {}

    Optional<Key> key(Face face, String path, String language) {
        return switch (face) {
            case Face.Regency() -> Optional.empty();
            case Face.OfVillage(var village) -> Optional.of(new Key(face, path, language, 0));
            case Face.Portal() -> Optional.of(new Key(face, path, language, edition()));
        };
    }

    Optional<StoredPage> find(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    void keep(Key key, StoredPage page) {
        pages.put(key, page);
    }

    /** The portal shows all villages: it is a new edition whenever the register's snapshot is. */
    private long edition() {
        var known = edition;
        var villages = register.villages();
        if (known.villages() != villages) {
            known = new Edition(villages, known.number() + 1);
            edition = known;
        }
        return known.number();
    }
}
