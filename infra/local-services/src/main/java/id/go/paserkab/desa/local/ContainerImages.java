package id.go.paserkab.desa.local;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The image of each service: the one that a setting like {@code -Dservices.redis=redis:7} names,
 * else the official one in the version that this build brings.
 */
record ContainerImages(Function<String, @Nullable String> settings) {

    String of(Service service) {
        var asked = settings.apply(setting(service));
        return asked == null || asked.isBlank() ? official(service) : asked;
    }

    static String setting(Service service) {
        return "services." + service.key();
    }

    private static String official(Service service) {
        return switch (service) {
            case POSTGRESQL -> "postgres:" + Versions.postgresql().replaceFirst("\\..*", "");
            case REDIS -> "redis:7";
            case KEYCLOAK -> "quay.io/keycloak/keycloak:" + Versions.keycloak();
        };
    }
}
