package id.go.paserkab.desa.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where PostgreSQL is and who asks, for work beneath the product; a URL may hold the login. */
public record DatabaseLogin(String url, @Nullable String username, @Nullable String password) {

    public Connection connect() throws SQLException {
        return username == null
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(url, username, password);
    }

    @Override
    public String toString() {
        return username + " at " + url.replaceFirst("\\?.*", "");
    }
}
