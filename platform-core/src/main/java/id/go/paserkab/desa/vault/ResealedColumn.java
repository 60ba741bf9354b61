package id.go.paserkab.desa.vault;

import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** Some rows of a column at a time, each stretch in a transaction of its own. */
@Component
@VillageTransaction
class ResealedColumn {

    private static final Logger LOG = LoggerFactory.getLogger(ResealedColumn.class);
    private static final int TEXTS = 500;

    /** A file may have many megabytes. */
    private static final int FILES = 1;

    private final VillageSql sql;
    private final Vault vault;

    ResealedColumn(VillageSql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Whether the village's schema is that far, and lets the office write there. */
    boolean reachable(SealedPlace place) {
        return sql.with(rows ->
                        rows.query(
                                "SELECT coalesce(has_any_column_privilege(to_regclass(:table), 'UPDATE'), false)",
                                Map.of("table", place.table()),
                                (row, _) -> row.getBoolean(1)))
                .getFirst();
    }

    /** Nothing where no row comes after that one. */
    Optional<Stretch> after(SealedPlace.Texts place, UUID row) {
        return after(new Column<>(place, String.class, vault::outdated, this::anew), row, TEXTS);
    }

    /** Nothing where no row comes after that one. */
    Optional<Stretch> after(SealedPlace.Bytes place, UUID row) {
        return after(new Column<>(place, byte[].class, vault::outdated, this::anew), row, FILES);
    }

    private <T> Optional<Stretch> after(Column<T> column, UUID row, int size) {
        var values = read(column, row, size);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var anew = new ArrayList<Value<T>>();
        var damaged = 0;
        for (var value : values) {
            try {
                if (column.outdated().test(value.sealed())) {
                    var place = column.place().of(value.row());
                    anew.add(new Value<>(value.row(), column.anew().apply(place, value.sealed())));
                }
            } catch (CannotOpen | IllegalArgumentException lost) {
                damaged++;
                LOG.warn("A value in {} is damaged and stays so", column.place().name());
            }
        }
        write(column, anew);
        return Optional.of(new Stretch(values.getLast().row(), anew.size(), damaged));
    }

    private <T> List<Value<T>> read(Column<T> column, UUID row, int size) {
        var place = column.place();
        return sql.with(rows ->
                rows.query(
                        """
                        SELECT %3$s AS row, %2$s AS sealed FROM %1$s
                         WHERE %3$s > :after AND %2$s IS NOT NULL
                         ORDER BY %3$s LIMIT :size FOR UPDATE
                        """
                                .formatted(place.table(), place.column(), place.key()),
                        Map.of("after", row, "size", size),
                        (found, _) ->
                                new Value<>(
                                        found.getObject("row", UUID.class),
                                        found.getObject("sealed", column.type()))));
    }

    private <T> void write(Column<T> column, List<Value<T>> anew) {
        var place = column.place();
        var values =
                anew.stream()
                        .map(value ->
                                new MapSqlParameterSource("row", value.row())
                                        .addValue("sealed", value.sealed()))
                        .toArray(MapSqlParameterSource[]::new);
        sql.with(rows ->
                rows.batchUpdate(
                        "UPDATE %1$s SET %2$s = :sealed WHERE %3$s = :row"
                                .formatted(place.table(), place.column(), place.key()),
                        values));
    }

    private String anew(Place place, String sealed) {
        return vault.seal(place, vault.open(place, sealed));
    }

    private byte[] anew(Place place, byte[] sealed) {
        return vault.sealBytes(place, vault.openBytes(place, sealed));
    }

    private record Column<T>(
            SealedPlace place,
            Class<T> type,
            Predicate<T> outdated,
            BiFunction<Place, T, T> anew) {}

    private record Value<T>(UUID row, T sealed) {}
}
