package id.go.paserkab.desa.web.error;

import id.go.paserkab.desa.tenancy.VillageContext;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells whether a village was asked for a table that its schema, not yet upgraded, has not. */
public final class MissingTable {

    private static final String UNDEFINED_TABLE = "42P01";
    private static final int DEEPEST = 12;

    private MissingTable() {}

    public static boolean isBehind(Throwable failure) {
        return VillageContext.find().isPresent()
                && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .limit(DEEPEST)
                        .anyMatch(cause ->
                                cause instanceof SQLException refused
                                        && UNDEFINED_TABLE.equals(refused.getSQLState()));
    }
}
