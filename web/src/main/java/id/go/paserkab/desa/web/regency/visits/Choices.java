package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.kernel.InvalidVillageCode;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.visit.Topic;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what was chosen from a list; null for what is not on it. */
final class Choices {

    private Choices() {}

    static @Nullable VillageCode village(String chosen) {
        try {
            return chosen.isBlank() ? null : VillageCode.parse(chosen.strip());
        } catch (InvalidVillageCode unknown) {
            return null;
        }
    }

    static @Nullable Topic topic(String chosen) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
