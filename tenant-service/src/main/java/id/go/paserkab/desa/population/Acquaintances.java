package id.go.paserkab.desa.population;

import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.vault.Vault;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds whom of a file's people and families the register knows already. */
@Component
class Acquaintances {

    private final VillageSql sql;
    private final Vault vault;
    private final EventBook book;

    Acquaintances(VillageSql sql, Vault vault, EventBook book) {
        this.sql = sql;
        this.vault = vault;
        this.book = book;
    }

    /**
     * What was found.
     *
     * @param people by NIK; by family card (if any), name and birth date where they have none
     * @param families by card number
     * @param heads who heads a family now
     */
    record Known(
            Map<String, UUID> people,
            Map<String, UUID> families,
            Map<Subject, Facts> facts,
            Map<UUID, UUID> heads) {

        Optional<UUID> person(IntakeRow row) {
            return Optional.ofNullable(people.get(key(row)))
                    .or(() -> Optional.ofNullable(people.get(likeness(row))));
        }

        Optional<UUID> family(IntakeRow row) {
            return Optional.ofNullable(row.family().get(Fact.FAMILY_NUMBER)).map(families::get);
        }

        Facts of(Subject subject) {
            return Objects.requireNonNullElse(facts.get(subject), Facts.none());
        }
    }

    Known among(Collection<IntakeRow> rows) {
        var families =
                byNumber(
                        rows,
                        row -> row.family().get(Fact.FAMILY_NUMBER),
                        SubjectRows.FAMILY_NUMBER,
                        "SELECT id, number_index AS key FROM family WHERE number_index = ANY (:keys)");
        var people =
                byNumber(
                        rows,
                        row -> row.person().get(Fact.NIK),
                        SubjectRows.NIK,
                        "SELECT id, nik_index AS key FROM resident WHERE nik_index = ANY (:keys)");
        var subjects = families.values().stream().map(Subject::family).collect(Collectors.toSet());
        people.values().stream().map(Subject::resident).forEach(subjects::add);
        members(families.values()).stream().map(Subject::resident).forEach(subjects::add);
        withoutNumbers(rows).stream().map(Subject::resident).forEach(subjects::add);
        var facts = new HashMap<Subject, Facts>();
        book.now(subjects).forEach((subject, folded) -> facts.put(subject, folded.facts()));
        var known = new Known(people, families, facts, new HashMap<>());
        facts.forEach((subject, of) -> {
            if (!subject.family()) {
                place(subject.id(), of, known);
            }
        });
        return known;
    }

    /** By what a row's person is known again, in the register or further down in the file. */
    static String key(IntakeRow row) {
        var nik = row.person().get(Fact.NIK);
        return nik != null ? nik : likeness(row);
    }

    /** By what somebody whose NIK the register does not know yet is known again. */
    private static String likeness(IntakeRow row) {
        return likeness(row.person(), row.family().get(Fact.FAMILY_NUMBER));
    }

    private static String likeness(Facts person, @Nullable String familyNumber) {
        return String.join(
                "|",
                Objects.requireNonNullElse(familyNumber, ""),
                NameKey.of(Objects.requireNonNullElse(person.get(Fact.NAME), "")),
                Objects.requireNonNullElse(person.get(Fact.BIRTH_DATE), ""));
    }

    private static void place(UUID resident, Facts facts, Known known) {
        var family = facts.reference(Fact.FAMILY).orElse(null);
        if (!facts.has(Fact.NIK)) {
            var number =
                    family == null
                            ? null
                            : known.of(Subject.family(family)).get(Fact.FAMILY_NUMBER);
            known.people().put(likeness(facts, number), resident);
        }
        if (family != null && facts.heads()) {
            known.heads().put(family, resident);
        }
    }

    private Map<String, UUID> byNumber(
            Collection<IntakeRow> rows,
            Function<IntakeRow, @Nullable String> number,
            String purpose,
            String question) {
        var numbers = new HashMap<String, String>();
        for (var row : rows) {
            var sought = number.apply(row);
            if (sought != null) {
                numbers.put(vault.index(purpose, sought), sought);
            }
        }
        var found = new HashMap<String, UUID>();
        sql.with(table -> {
            table.query(
                    question,
                    Map.of("keys", numbers.keySet().toArray(String[]::new)),
                    row -> {
                        found.put(
                                Objects.requireNonNull(numbers.get(row.getString("key"))),
                                row.getObject("id", UUID.class));
                    });
            return true;
        });
        return found;
    }

    /** Whoever has neither NIK nor family, and a name that the file has too. */
    private Set<UUID> withoutNumbers(Collection<IntakeRow> rows) {
        var names =
                rows.stream()
                        .map(row -> row.person().get(Fact.NAME))
                        .filter(Objects::nonNull)
                        .map(NameKey::of)
                        .distinct()
                        .toArray(String[]::new);
        return new HashSet<>(
                sql.with(table ->
                        table.query(
                                """
                                SELECT id FROM resident
                                 WHERE in_register AND nik_index IS NULL AND family IS NULL
                                   AND name_key = ANY (:names)
                                """,
                                Map.of("names", names),
                                (row, _) -> row.getObject("id", UUID.class))));
    }

    private Set<UUID> members(Collection<UUID> families) {
        return new HashSet<>(
                sql.with(rows ->
                        rows.query(
                                "SELECT id FROM resident WHERE family = ANY (:ids) AND in_register",
                                Map.of("ids", families.toArray(UUID[]::new)),
                                (row, _) -> row.getObject("id", UUID.class))));
    }
}
