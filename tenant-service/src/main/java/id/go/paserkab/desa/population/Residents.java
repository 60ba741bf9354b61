package id.go.paserkab.desa.population;

import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import id.go.paserkab.desa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads residents and families of the register, their numbers masked. */
@Component
@VillageTransaction(readOnly = true)
public class Residents {

    private static final String CARD =
            """
            SELECT r.id, r.mark, r.facts::text AS facts, r.numbers, r.standing, r.standing_on, r.family, r.area,
                   f.address, f.number AS family_number
              FROM resident r LEFT JOIN family f ON f.id = r.family
             WHERE r.in_register AND %s
             ORDER BY r.relationship NULLS LAST, r.birth_date NULLS LAST, r.id
            """;

    private final VillageSql sql;
    private final Vault vault;

    Residents(VillageSql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Nothing where there is no such resident, or none whom the clerk may see. */
    public Optional<ResidentCard> card(UUID id, Clerk clerk) {
        return cards("r.id = :id", id).stream()
                .filter(card -> clerk.sight().sees(card.area()))
                .findFirst();
    }

    /** Nothing where there is no such family, or none that the clerk may see. */
    public Optional<FamilyCard> family(UUID id, Clerk clerk) {
        return sql
                .with(rows ->
                        rows.query(
                                """
                                SELECT id, number, address, area FROM family
                                 WHERE id = :id AND in_register
                                """,
                                Map.of("id", id),
                                (row, _) -> familyCard(row)))
                .stream()
                .filter(card -> clerk.sight().sees(card.area()))
                .map(this::withMembers)
                .findFirst();
    }

    /** The names of these, without whoever is not in the register or the clerk may not see. */
    public Map<UUID, String> names(Set<UUID> ids, Clerk clerk) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql.with(rows ->
                rows.query(
                        "SELECT id, name, area FROM resident WHERE in_register AND id IN (:ids)",
                        Map.of("ids", ids),
                        found -> {
                            var names = new HashMap<UUID, String>();
                            while (found.next()) {
                                if (clerk.sight().sees(found.getObject("area", UUID.class))) {
                                    names.put(
                                            found.getObject("id", UUID.class),
                                            found.getString("name"));
                                }
                            }
                            return names;
                        }));
    }

    /** The family with this card number, found by its blind index. */
    public Optional<UUID> familyOf(String number) {
        return sql
                .with(rows ->
                        rows.query(
                                "SELECT id FROM family WHERE number_index = :index AND in_register",
                                Map.of("index", vault.index(SubjectRows.FAMILY_NUMBER, number)),
                                (row, _) -> row.getObject("id", UUID.class)))
                .stream()
                .findFirst();
    }

    private FamilyCard withMembers(FamilyCard card) {
        var members = new ArrayList<ResidentCard>();
        var former = new ArrayList<ResidentCard>();
        for (var resident : cards("r.family = :id", card.id())) {
            (resident.standing().present() ? members : former).add(resident);
        }
        return new FamilyCard(
                card.id(), card.facts(), card.area(), List.copyOf(members), List.copyOf(former));
    }

    private List<ResidentCard> cards(String condition, UUID id) {
        return sql.with(rows ->
                rows.query(
                        CARD.formatted(condition),
                        Map.of("id", id),
                        (row, _) -> residentCard(row)));
    }

    private ResidentCard residentCard(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var family = row.getObject("family", UUID.class);
        var facts = facts(row, id);
        return new ResidentCard(
                id,
                row.getLong("mark"),
                facts.masked(),
                Standing.of(row.getString("standing")),
                row.getObject("standing_on", java.time.LocalDate.class),
                family,
                family == null ? Facts.none() : familyFacts(row, family, "family_number").masked(),
                row.getObject("area", UUID.class),
                NikDoubt.of(facts));
    }

    private FamilyCard familyCard(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var area = row.getObject("area", UUID.class);
        var facts = familyFacts(row, id, "number").masked();
        return new FamilyCard(id, facts, area, List.of(), List.of());
    }

    /** All facts of a row, the sealed ones opened. */
    private Facts facts(ResultSet row, UUID id) throws SQLException {
        var facts = Facts.none().with(FactsJson.read(row.getString("facts")));
        var numbers = row.getString("numbers");
        return numbers == null
                ? facts
                : facts.with(FactsJson.read(vault.open(SubjectRows.residentPlace(id), numbers)));
    }

    private Facts familyFacts(ResultSet row, UUID id, String column) throws SQLException {
        var number = row.getString(column);
        return Facts.none()
                .with(Fact.ADDRESS, row.getString("address"))
                .with(
                        Fact.FAMILY_NUMBER,
                        number == null ? null : vault.open(SubjectRows.familyPlace(id), number));
    }
}
