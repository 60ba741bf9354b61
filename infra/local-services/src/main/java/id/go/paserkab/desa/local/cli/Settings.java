package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.Ports;
import id.go.paserkab.desa.local.ServiceTrouble;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a person may choose: {@code web.port} and its like in {@code .desa/settings.properties}, or
 * {@code DESA_WEB_PORT} in the environment, which goes first.
 */
final class Settings {

    /** Where the search for a free port begins unless a person says otherwise. */
    static final Map<String, Integer> USUAL_PORTS =
            Map.of(
                    "web", 8080,
                    "management", 8081,
                    "keycloak", 8180,
                    "keycloak.management", 8181,
                    "postgresql", 15432,
                    "redis", 16379,
                    "mail", 10025);

    private final Properties chosen;
    private final UnaryOperator<@Nullable String> environment;

    private Settings(Properties chosen, UnaryOperator<@Nullable String> environment) {
        this.chosen = chosen;
        this.environment = environment;
    }

    static Settings read(Path file, UnaryOperator<@Nullable String> environment)
            throws IOException {
        var chosen = new Properties();
        if (Files.exists(file)) {
            chosen.load(new StringReader(Files.readString(file)));
        }
        for (var name : chosen.stringPropertyNames()) {
            if (!name.endsWith(".port")
                    || !USUAL_PORTS.containsKey(name.substring(0, name.length() - 5))) {
                throw new ServiceTrouble(
                        "%s knows no setting \"%s\". These exist: %s."
                                .formatted(
                                        file,
                                        name,
                                        String.join(
                                                ", ",
                                                USUAL_PORTS.keySet().stream()
                                                        .map(service -> service + ".port")
                                                        .sorted()
                                                        .toList())));
            }
        }
        return new Settings(chosen, environment);
    }

    Map<String, Ports.Wish> ports() {
        var wishes = new LinkedHashMap<String, Ports.Wish>();
        USUAL_PORTS.forEach((service, usual) -> {
            var asked = asked(service + ".port");
            wishes.put(
                    service,
                    asked == null
                            ? new Ports.Wish(usual, false)
                            : new Ports.Wish(port(service, asked), true));
        });
        return wishes;
    }

    private @Nullable String asked(String name) {
        var variable = "DESA_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
        var here = environment.apply(variable);
        return here == null || here.isBlank() ? chosen.getProperty(name) : here;
    }

    private static int port(String service, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new ServiceTrouble(
                "%s.port must be a number from 1 to 65535, not \"%s\".".formatted(service, text));
    }
}
