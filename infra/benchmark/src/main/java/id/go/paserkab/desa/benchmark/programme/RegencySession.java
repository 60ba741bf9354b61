package id.go.paserkab.desa.benchmark.programme;

import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.site.HttpConnection;
import id.go.paserkab.desa.benchmark.site.LoadGenerator.Target;
import java.io.IOException;
import java.sql.SQLException;

/** A member of the regency's leadership who is signed in, and the pages they may ask for. */
record RegencySession(String host, String cookie) {

    private static final String MEMBER =
            """
            INSERT INTO membership (id, village, subject, username, name, email, role)
            VALUES (gen_random_uuid(), NULL, ?, 'patokan', 'Patokan', '', 'LEADERSHIP')
            ON CONFLICT DO NOTHING
            """;

    static RegencySession open(Product product) throws SQLException, IOException {
        try (var connection = product.platform().connect();
                var statement = connection.prepareStatement(MEMBER)) {
            statement.setString(1, product.subject());
            statement.executeUpdate();
        }
        var host = "kabupaten.localhost:" + product.port();
        try (var connection = new HttpConnection(product.port())) {
            var answer = connection.exchange(new Target(host, product.signInPath()).request());
            if (answer.status() != 200 || answer.cookie().isEmpty()) {
                throw new IllegalStateException("No session was given: " + answer);
            }
            return new RegencySession(host, answer.cookie());
        }
    }

    Target target(String path) {
        return new Target(host, path, cookie);
    }
}
