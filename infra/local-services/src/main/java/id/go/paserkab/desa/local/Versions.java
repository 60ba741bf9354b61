package id.go.paserkab.desa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which versions of the services this build brings, as the root pom says. */
final class Versions {

    private static final Properties VERSIONS = read();

    private Versions() {}

    static String postgresql() {
        return Objects.requireNonNull(VERSIONS.getProperty("postgresql"));
    }

    static String keycloak() {
        return Objects.requireNonNull(VERSIONS.getProperty("keycloak"));
    }

    private static Properties read() {
        var versions = new Properties();
        try (var text = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(text));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
