package id.go.paserkab.desa.letterkind;

import id.go.paserkab.desa.lettertemplate.KindDefinition;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables of kinds, in the running transaction of the bound village. */
@Component
class KindShelf {

    private final EntityManager village;
    private final Clock clock;

    KindShelf(EntityManager village, Clock clock) {
        this.village = village;
        this.clock = clock;
    }

    List<KindRow> rows() {
        return village.createQuery("from KindRow", KindRow.class).getResultList();
    }

    Map<UUID, KindVersionRow> ownVersions() {
        return village.createQuery(
                        "select v from KindVersionRow v where v.id in (select k.own from KindRow k)",
                        KindVersionRow.class)
                .getResultStream()
                .collect(Collectors.toMap(KindVersionRow::id, Function.identity()));
    }

    Optional<KindRow> row(String code) {
        return Optional.ofNullable(village.find(KindRow.class, code));
    }

    KindRow rowOrNew(String code) {
        return row(code)
                .orElseGet(() -> {
                    var made = new KindRow(code);
                    village.persist(made);
                    return made;
                });
    }

    Optional<KindVersionRow> version(UUID id) {
        return Optional.ofNullable(village.find(KindVersionRow.class, id));
    }

    /** Newest first. */
    List<KindVersionRow> versions(String code) {
        return village.createQuery(
                        "from KindVersionRow where code = :code order by version desc",
                        KindVersionRow.class)
                .setParameter("code", code)
                .getResultList();
    }

    int latest(String code) {
        return village.createQuery(
                        "select coalesce(max(version), 0) from KindVersionRow where code = :code",
                        Integer.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /**
     * Keeps a version and writes it at once, so that a rival's row of the same version is met here.
     */
    KindVersionRow keep(KindDefinition kind, boolean shipped, String by) {
        var made = new KindVersionRow(kind, latest(kind.code()) + 1, shipped, clock.instant(), by);
        village.persist(made);
        village.flush();
        return made;
    }

    /** Lets only one at a time keep a version of this kind. */
    void lock(String code) {
        village.createNativeQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(current_schema() || :code, 7))",
                        Integer.class)
                .setParameter("code", "letter-kind/" + code)
                .getSingleResult();
    }
}
