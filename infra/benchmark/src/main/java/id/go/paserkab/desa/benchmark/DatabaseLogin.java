package id.go.paserkab.desa.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where PostgreSQL is and who asks, for work beneath the product. */
public record DatabaseLogin(String url, String username, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    @Override
    public String toString() {
        return username + " at " + url;
    }
}
