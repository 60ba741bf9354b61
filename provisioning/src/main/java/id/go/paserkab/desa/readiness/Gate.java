package id.go.paserkab.desa.readiness;

import java.util.List;
import java.util.Optional;

/**
 * A gate in one edition. {@code basis} is the published condition that it leans on; the scheme
 * itself is our own. A decision holds for {@code reviewDays} unless it says otherwise.
 */
public record Gate(
        GateCode code,
        int edition,
        int position,
        String title,
        String purpose,
        String basis,
        int reviewDays,
        boolean neededAtStart,
        boolean retired,
        List<GateItem> items) {

    public Optional<GateItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
