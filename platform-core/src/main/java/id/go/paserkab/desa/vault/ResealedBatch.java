package id.go.paserkab.desa.vault;

import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** Some rows of a column at a time, each batch in a transaction of its own. */
@Component
@VillageTransaction
class ResealedBatch {

    private final VillageSql sql;
    private final Vault vault;

    ResealedBatch(VillageSql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** The last row that was looked at, and how many were sealed anew. */
    record Done(UUID last, int resealed) {}

    /** Nothing where no row comes after that one. */
    Optional<Done> after(SealedColumn column, UUID row, int size) {
        var values =
                sql.with(rows ->
                        rows.query(
                                """
                                SELECT id, %2$s AS sealed FROM %1$s
                                 WHERE id > :after AND %2$s IS NOT NULL
                                 ORDER BY id LIMIT :size FOR UPDATE
                                """
                                        .formatted(column.table(), column.column()),
                                Map.of("after", row, "size", size),
                                (found, _) ->
                                        new Value(
                                                found.getObject("id", UUID.class),
                                                found.getString("sealed"))));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var outdated = values.stream().filter(value -> vault.outdated(value.sealed())).toList();
        write(column, outdated);
        return Optional.of(new Done(values.getLast().id(), outdated.size()));
    }

    private void write(SealedColumn column, List<Value> outdated) {
        var resealed =
                outdated.stream()
                        .map(value -> {
                            var place = Place.of(column.table(), column.column(), value.id());
                            return new MapSqlParameterSource("id", value.id())
                                    .addValue(
                                            "sealed",
                                            vault.seal(place, vault.open(place, value.sealed())));
                        })
                        .toArray(MapSqlParameterSource[]::new);
        sql.with(rows ->
                rows.batchUpdate(
                        "UPDATE %1$s SET %2$s = :sealed WHERE id = :id"
                                .formatted(column.table(), column.column()),
                        resealed));
    }

    private record Value(UUID id, String sealed) {}
}
