package id.go.paserkab.desa.population;

import id.go.paserkab.desa.kernel.Nik;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.vault.Vault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A filter as conditions of SQL; values are parameters and never text. */
final class ResidentQuery {

    private static final String AREA_AND_BELOW =
            """
            r.area IN (WITH RECURSIVE below AS (
                           SELECT id FROM area WHERE id = :area
                           UNION ALL SELECT a.id FROM area a JOIN below b ON a.parent = b.id)
                       SELECT id FROM below)\
            """;

    private final List<String> conditions = new ArrayList<>();
    private final MapSqlParameterSource parameters = new MapSqlParameterSource();
    private boolean byName;

    ResidentQuery(ResidentFilter filter, Sight sight, Vault vault, LocalDate today) {
        conditions.add("r.in_register");
        if (!sight.whole()) {
            add("r.area = ANY (:seen)", "seen", sight.forQuery());
        }
        if (filter.area() != null) {
            add(AREA_AND_BELOW, "area", filter.area());
        }
        filter.codes()
                .forEach((fact, code) -> {
                    if (ResidentFilter.BY.contains(fact)) {
                        var column = fact.name().toLowerCase(Locale.ROOT);
                        add("r.%1$s = :%1$s".formatted(column), column, Integer.valueOf(code));
                    }
                });
        if (!filter.standings().isEmpty()) {
            add(
                    "r.standing = ANY (:standings)",
                    "standings",
                    filter.standings().stream()
                            .map(standing -> Integer.valueOf(standing.code()))
                            .toArray(Integer[]::new));
        }
        ages(filter, today);
        if (filter.withoutNik()) {
            conditions.add("r.nik_index IS NULL");
        }
        if (filter.withoutFamily()) {
            conditions.add("r.family IS NULL");
        }
        text(filter, vault);
    }

    /** Whether a name is sought, in any spelling. */
    boolean byName() {
        return byName;
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    /** By likeness where a name is sought, as it was typed before otherwise; else by name. */
    String order() {
        return byName
                ? """
                (%1$s LIKE :start) DESC, word_similarity(:key, %1$s) DESC,
                word_similarity(:typed, r.name_key) DESC, r.name, r.id\
                """
                        .formatted(NameKey.SOUND)
                : "r.name, r.id";
    }

    MapSqlParameterSource parameters() {
        return parameters;
    }

    private void ages(ResidentFilter filter, LocalDate today) {
        if (filter.ageFrom() != null) {
            add("r.birth_date <= :bornBy", "bornBy", today.minusYears(filter.ageFrom()));
        }
        if (filter.ageTo() != null) {
            add("r.birth_date > :bornAfter", "bornAfter", today.minusYears(filter.ageTo() + 1L));
        }
    }

    private void text(ResidentFilter filter, Vault vault) {
        var text = Objects.requireNonNullElse(filter.text(), "").strip();
        var digits = text.replaceAll("[\\s.-]", "");
        if (Nik.form(digits)) {
            add(
                    "(r.nik_index = :nik OR r.family = (SELECT id FROM family WHERE number_index = :familyNumber))",
                    "nik",
                    vault.index(SubjectRows.NIK, digits));
            parameters.addValue("familyNumber", vault.index(SubjectRows.FAMILY_NUMBER, digits));
            return;
        }
        var key = NameKey.sound(text);
        if (!key.isEmpty()) {
            byName = true;
            add("(%1$s LIKE :part OR :key <%% %1$s)".formatted(NameKey.SOUND), "key", key);
            parameters
                    .addValue("part", "%" + key + "%")
                    .addValue("start", key + "%")
                    .addValue("typed", NameKey.of(text));
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.addValue(name, value);
    }
}
