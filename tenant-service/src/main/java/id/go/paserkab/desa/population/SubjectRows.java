package id.go.paserkab.desa.population;

import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.population.Folding.Folded;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.vault.Place;
import id.go.paserkab.desa.vault.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The tables of residents and families: what their events add up to. */
@Component
class SubjectRows {

    static final String NIK = "nik";
    static final String FAMILY_NUMBER = "family-number";

    private static final String FAMILY =
            """
            INSERT INTO family (id, number, number_index, address, area, in_register, changed_at)
            VALUES (:id, :number, :index, :address, :area, :there, :at)
            ON CONFLICT (id) DO UPDATE
               SET number = excluded.number, number_index = excluded.number_index,
                   address = excluded.address, area = excluded.area,
                   in_register = excluded.in_register, changed_at = excluded.changed_at
            """;

    private static final String RESIDENT =
            """
            INSERT INTO resident
                (id, name, name_key, numbers, nik_index, sex, birth_place, birth_date, religion, education, occupation,
                 marital, relationship, citizenship, blood, disability, standing, standing_on, family, area, facts,
                 in_register, changed_at)
            VALUES (:id, :name, :key, :numbers, :index, :sex, :birthPlace, :birthDate, :religion, :education,
                 :occupation, :marital, :relationship, :citizenship, :blood, :disability, :standing, :standingOn,
                 :family, :area, :facts::jsonb, true, :at)
            ON CONFLICT (id) DO UPDATE
               SET name = excluded.name, name_key = excluded.name_key, numbers = excluded.numbers,
                   nik_index = excluded.nik_index, sex = excluded.sex, birth_place = excluded.birth_place,
                   birth_date = excluded.birth_date, religion = excluded.religion, education = excluded.education,
                   occupation = excluded.occupation, marital = excluded.marital, relationship = excluded.relationship,
                   citizenship = excluded.citizenship, blood = excluded.blood, disability = excluded.disability,
                   standing = excluded.standing, standing_on = excluded.standing_on, family = excluded.family,
                   area = excluded.area, facts = excluded.facts, in_register = true, changed_at = excluded.changed_at
            """;

    private final VillageSql sql;
    private final Vault vault;

    SubjectRows(VillageSql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Which of the subjects have a row already. */
    Set<Subject> known(Collection<Subject> subjects) {
        var known = new HashSet<Subject>();
        for (var family : new boolean[] {true, false}) {
            var ids = Subject.ids(subjects, family);
            sql.with(rows ->
                            rows.query(
                                    "SELECT id FROM %s WHERE id = ANY (:ids)"
                                            .formatted(family ? "family" : "resident"),
                                    Map.of("ids", ids),
                                    (row, _) -> row.getObject("id", UUID.class)))
                    .forEach(id -> known.add(new Subject(id, family)));
        }
        return known;
    }

    /**
     * Heads that step down are written before those who step up, as a family never has two. Numbers
     * are unique: whoever writes one twice gets Spring's {@code DuplicateKeyException}.
     */
    void write(Map<Subject, Folded> folded, Instant at) {
        sql.with(rows ->
                rows.batchUpdate(
                        FAMILY,
                        folded.entrySet().stream()
                                .filter(entry -> entry.getKey().family())
                                .map(entry ->
                                        family(entry.getKey().id(), entry.getValue().facts(), at))
                                .toArray(SqlParameterSource[]::new)));
        sql.with(rows ->
                rows.batchUpdate(
                        RESIDENT,
                        folded.entrySet().stream()
                                .filter(entry -> !entry.getKey().family())
                                .sorted(
                                        Comparator.comparing(
                                                entry -> entry.getValue().facts().heads()))
                                .map(entry -> resident(entry.getKey().id(), entry.getValue(), at))
                                .toArray(SqlParameterSource[]::new)));
        followFamilies(families(folded));
    }

    /** Takes residents and families out of whose events nothing is left. */
    void leaveRegister(Collection<Subject> subjects, Instant at) {
        var when = at.atOffset(ZoneOffset.UTC);
        sql.with(rows ->
                rows.update(
                        """
                        UPDATE resident SET in_register = false, nik_index = NULL, numbers = NULL, facts = '{}',
                               family = NULL, area = NULL, changed_at = :at
                         WHERE id = ANY (:ids)
                        """,
                        Map.of("ids", Subject.ids(subjects, false), "at", when)));
        sql.with(rows ->
                rows.update(
                        """
                        UPDATE family SET in_register = false, number_index = NULL, number = NULL, area = NULL,
                               changed_at = :at
                         WHERE id = ANY (:ids)
                        """,
                        Map.of("ids", Subject.ids(subjects, true), "at", when)));
    }

    /** A resident's area is the family's, whichever of the two was written. */
    private void followFamilies(UUID[] families) {
        sql.with(rows ->
                rows.update(
                        """
                        UPDATE resident r SET area = f.area FROM family f
                         WHERE f.id = r.family AND f.id = ANY (:ids) AND r.area IS DISTINCT FROM f.area
                        """,
                        Map.of("ids", families)));
    }

    private static UUID[] families(Map<Subject, Folded> folded) {
        return folded.entrySet().stream()
                .flatMap(entry ->
                        entry.getKey().family()
                                ? Stream.of(entry.getKey().id())
                                : entry.getValue().facts().reference(Fact.FAMILY).stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    private SqlParameterSource family(UUID id, Facts facts, Instant at) {
        var number = facts.get(Fact.FAMILY_NUMBER);
        return new MapSqlParameterSource("id", id)
                .addValue("number", number == null ? null : vault.seal(familyPlace(id), number))
                .addValue("index", number == null ? null : vault.index(FAMILY_NUMBER, number))
                .addValue("address", facts.get(Fact.ADDRESS))
                .addValue("area", facts.reference(Fact.AREA).orElse(null))
                .addValue("there", true)
                .addValue("at", at.atOffset(ZoneOffset.UTC));
    }

    private SqlParameterSource resident(UUID id, Folded folded, Instant at) {
        var facts = folded.facts();
        var nik = facts.get(Fact.NIK);
        var name = facts.get(Fact.NAME);
        return new MapSqlParameterSource("id", id)
                .addValue("name", name)
                .addValue("key", name == null ? null : NameKey.of(name))
                .addValue(
                        "numbers",
                        FactsJson.secret(facts.all())
                                .map(secret -> vault.seal(residentPlace(id), secret))
                                .orElse(null))
                .addValue("index", nik == null ? null : vault.index(NIK, nik))
                .addValue("sex", code(facts, Fact.SEX))
                .addValue("birthPlace", facts.get(Fact.BIRTH_PLACE))
                .addValue("birthDate", facts.date(Fact.BIRTH_DATE).orElse(null))
                .addValue("religion", code(facts, Fact.RELIGION))
                .addValue("education", code(facts, Fact.EDUCATION))
                .addValue("occupation", code(facts, Fact.OCCUPATION))
                .addValue("marital", code(facts, Fact.MARITAL))
                .addValue("relationship", code(facts, Fact.RELATIONSHIP))
                .addValue("citizenship", code(facts, Fact.CITIZENSHIP))
                .addValue("blood", code(facts, Fact.BLOOD))
                .addValue("disability", code(facts, Fact.DISABILITY))
                .addValue("standing", code(facts, Fact.STANDING))
                .addValue("standingOn", folded.standingOn())
                .addValue("family", facts.reference(Fact.FAMILY).orElse(null))
                .addValue("area", facts.reference(Fact.AREA).orElse(null))
                .addValue("facts", FactsJson.open(facts.all()))
                .addValue("at", at.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable Integer code(Facts facts, Fact fact) {
        var code = facts.get(fact);
        return code == null ? null : Integer.valueOf(code);
    }

    static Place residentPlace(UUID id) {
        return Place.of("resident", "numbers", id);
    }

    static Place familyPlace(UUID id) {
        return Place.of("family", "number", id);
    }
}
