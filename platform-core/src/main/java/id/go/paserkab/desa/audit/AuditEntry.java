package id.go.paserkab.desa.audit;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing done: {@code action} in dotted lower case ({@code wave.started}), what it was done to,
 * the reason where one is asked for, and details without personal data.
 */
public record AuditEntry(
        Actor actor,
        String action,
        @Nullable VillageCode village,
        @Nullable UUID wave,
        @Nullable String reason,
        Map<String, String> details) {

    public static AuditEntry of(Actor actor, String action) {
        return new AuditEntry(actor, action, null, null, null, Map.of());
    }

    public AuditEntry village(VillageCode code) {
        return new AuditEntry(actor, action, code, wave, reason, details);
    }

    public AuditEntry wave(UUID id) {
        return new AuditEntry(actor, action, village, id, reason, details);
    }

    public AuditEntry reason(@Nullable String text) {
        return new AuditEntry(actor, action, village, wave, text, details);
    }

    public AuditEntry detail(String key, String value) {
        var more = new java.util.TreeMap<>(details);
        more.put(key, value);
        return new AuditEntry(actor, action, village, wave, reason, Map.copyOf(more));
    }
}
