package id.go.paserkab.desa.people;

import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads the rows of people. */
final class Columns {

    private Columns() {}

    static Facilitator facilitator(ResultSet row) throws SQLException {
        return new Facilitator(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Origin.valueOf(row.getString("origin")),
                period(row),
                row.getObject("membership", UUID.class),
                row.getBoolean("sample"),
                row.getInt("version"));
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getObject("facilitator", UUID.class),
                row.getString("name"),
                new VillageCode(row.getString("village")),
                period(row),
                row.getObject("replaces", UUID.class));
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
