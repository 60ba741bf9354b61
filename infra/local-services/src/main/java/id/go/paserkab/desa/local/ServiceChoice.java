package id.go.paserkab.desa.local;

import java.util.Locale;
import java.util.stream.Stream;

/** What {@code -Dservices} may ask for. */
enum ServiceChoice {
    LOCAL("target/services"),
    CONTAINERS("target/containers");

    private final String folder;

    ServiceChoice(String folder) {
        this.folder = folder;
    }

    static ServiceChoice of(String asked) {
        return Stream.of(values())
                .filter(choice -> choice.key().equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        new ServiceTrouble(
                                "-Dservices=%s: \"local\" and \"containers\" are offered. See docs/local-services.md."
                                        .formatted(asked)));
    }

    /** Below the clone; each source has ports and secrets of its own. */
    String folder() {
        return folder;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
