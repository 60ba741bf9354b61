package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.Placeholder;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lists letters; each call is one transaction of the bound village. */
@Component
@VillageTransaction(readOnly = true)
class LetterLists {

    static final int PAGE = 50;

    private final EntityManager village;
    private final LetterReader reader;
    private final LetterShelf shelf;
    private final LetterKinds kinds;

    LetterLists(EntityManager village, LetterReader reader, LetterShelf shelf, LetterKinds kinds) {
        this.village = village;
        this.reader = reader;
        this.shelf = shelf;
        this.kinds = kinds;
    }

    /** What is needed to hand out a letter's file. */
    record Kept(LetterLine line, String hash, boolean registered) {}

    List<LetterLine> waiting(LetterState state, int atMost) {
        return village.createQuery(
                        "from LetterRow l where l.state = :state order by l.movedAt, l.id",
                        LetterRow.class)
                .setParameter("state", state)
                .setMaxResults(atMost)
                .getResultStream()
                .map(LetterRow::line)
                .toList();
    }

    Map<LetterState, Long> counts() {
        var counts = new EnumMap<LetterState, Long>(LetterState.class);
        village.createQuery(
                        "select l.state, count(*) from LetterRow l group by l.state",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((LetterState) row[0], (Long) row[1]));
        return counts;
    }

    FoundLetters find(ArchiveQuery query) {
        var words = new StringBuilder("from LetterRow l where l.number is not null");
        var values = new HashMap<String, Object>();
        if (!query.text().isBlank()) {
            words.append(
                    " and (lower(l.number) like :part escape '!'"
                            + " or replace(replace(lower(l.initials), '.', ''), ' ', '') = :initials"
                            + (query.residents().isEmpty()
                                    ? ")"
                                    : " or l.resident in :residents)"));
            var text = query.text().strip().toLowerCase(Locale.ROOT);
            values.put("part", "%" + text.replaceAll("[!%_]", "!$0") + "%");
            values.put("initials", text.replaceAll("[. ]", ""));
            if (!query.residents().isEmpty()) {
                values.put("residents", query.residents());
            }
        }
        narrow(query, words, values);
        var found =
                village.createQuery(
                        words.append(" order by l.issuedOn desc, l.movedAt desc, l.id").toString(),
                        LetterRow.class);
        values.forEach(found::setParameter);
        var rows =
                found.setFirstResult(query.page() * PAGE)
                        .setMaxResults(PAGE + 1)
                        .getResultStream()
                        .map(LetterRow::line)
                        .toList();
        return new FoundLetters(rows.subList(0, Math.min(PAGE, rows.size())), rows.size() > PAGE);
    }

    List<LetterLine> of(UUID resident) {
        return village.createQuery(
                        "from LetterRow l where l.resident = :resident and l.state <> :discarded order by l.draftedAt desc, l.id",
                        LetterRow.class)
                .setParameter("resident", resident)
                .setParameter("discarded", LetterState.DISCARDED)
                .getResultStream()
                .map(LetterRow::line)
                .toList();
    }

    List<LetterLine> these(Set<UUID> letters) {
        return letters.isEmpty()
                ? List.of()
                : village.createQuery("from LetterRow l where l.id in :letters", LetterRow.class)
                        .setParameter("letters", letters)
                        .getResultStream()
                        .map(LetterRow::line)
                        .toList();
    }

    List<RegisterEntry> register(int year) {
        var definitions = new HashMap<UUID, KindDefinition>();
        var entries = new ArrayList<RegisterEntry>();
        for (var row :
                village.createQuery(
                                "from LetterRow l where l.year = :year order by l.issuedOn, l.scheme, l.sequence",
                                LetterRow.class)
                        .setParameter("year", year)
                        .getResultList()) {
            var kind =
                    definitions.computeIfAbsent(row.kind(), id -> kinds.version(id).definition());
            var name = reader.contents(row).words().getOrDefault(Placeholder.NAME.key(), "");
            entries.add(
                    new RegisterEntry(
                            row.line(),
                            name,
                            kind.addressee().isEmpty() ? name : kind.addressee()));
        }
        return entries;
    }

    Kept kept(UUID id) {
        var row = shelf.find(id);
        var hash = row.hash();
        if (hash == null) {
            throw new LetterRefused(Reason.UNKNOWN, id);
        }
        return new Kept(row.line(), hash, row.isRegistered());
    }

    private static void narrow(
            ArchiveQuery query, StringBuilder words, Map<String, Object> values) {
        if (query.kind() != null) {
            words.append(" and l.kindCode = :kind");
            values.put("kind", query.kind());
        }
        if (query.from() != null) {
            words.append(" and l.issuedOn >= :from");
            values.put("from", query.from());
        }
        if (query.until() != null) {
            words.append(" and l.issuedOn <= :until");
            values.put("until", query.until());
        }
        if (query.annulledOnly()) {
            words.append(" and l.state = :annulled");
            values.put("annulled", LetterState.ANNULLED);
        }
    }
}
