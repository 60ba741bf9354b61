package id.go.paserkab.desa.readiness;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a gate asks for. {@code key} stays the same from edition to edition. A figure has
 * a unit and a minimum; a check names the {@link SystemCheck} that answers it.
 */
public record GateItem(
        String key,
        Kind kind,
        String label,
        boolean required,
        @Nullable String unit,
        @Nullable BigDecimal minimum,
        @Nullable String check) {

    public static GateItem statement(String key, String label, boolean required) {
        return new GateItem(key, Kind.STATEMENT, label, required, null, null, null);
    }

    public static GateItem document(String key, String label, boolean required) {
        return new GateItem(key, Kind.DOCUMENT, label, required, null, null, null);
    }

    public static GateItem figure(
            String key, String label, boolean required, String unit, BigDecimal minimum) {
        return new GateItem(key, Kind.FIGURE, label, required, unit, minimum, null);
    }

    public static GateItem check(String key, String label, boolean required, String check) {
        return new GateItem(key, Kind.CHECK, label, required, null, null, check);
    }

    /** Whether this evidence is enough. A check is answered by the platform, never by evidence. */
    boolean metBy(@Nullable Evidence evidence) {
        if (evidence == null || evidence.takenBack()) {
            return false;
        }
        return switch (kind) {
            case STATEMENT -> evidence.note() != null;
            case DOCUMENT -> evidence.document() != null;
            case FIGURE ->
                    evidence.figure() != null
                            && minimum != null
                            && evidence.figure().compareTo(minimum) >= 0;
            case CHECK -> false;
        };
    }

    /** What kind of evidence an item asks for. */
    public enum Kind {
        STATEMENT,
        DOCUMENT,
        FIGURE,
        CHECK
    }
}
