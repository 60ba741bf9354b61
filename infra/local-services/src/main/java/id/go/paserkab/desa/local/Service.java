package id.go.paserkab.desa.local;

import java.util.Locale;

/** One of the three services that the application leans on. */
enum Service {
    POSTGRESQL("PostgreSQL"),
    REDIS("Redis"),
    KEYCLOAK("Keycloak");

    private final String title;

    Service(String title) {
        this.title = title;
    }

    /** The name in messages. */
    String title() {
        return title;
    }

    /** The name in settings, and of the service's port. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
