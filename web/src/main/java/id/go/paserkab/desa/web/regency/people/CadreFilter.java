package id.go.paserkab.desa.web.regency.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the list of cadres is narrowed to; it stands in the address bar. */
public record CadreFilter(String kecamatan, Optional<Missing> tanpa) {

    /** Whom a village lacks. */
    public enum Missing {
        KADER,
        OPERATOR,
        PENDAMPING;

        /** As it stands in the address bar. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CadreFilter of(@Nullable String district, @Nullable String without) {
        return new CadreFilter(
                district == null ? "" : district,
                Arrays.stream(Missing.values())
                        .filter(missing -> missing.word().equals(without))
                        .findFirst());
    }

    boolean takes(CadresPage.Row row) {
        return (kecamatan.isEmpty() || row.village().district().code().equals(kecamatan))
                && tanpa.map(missing -> lacks(row, missing)).orElse(true);
    }

    public boolean narrow() {
        return !kecamatan.isEmpty() || tanpa.isPresent();
    }

    public boolean is(Missing missing) {
        return tanpa.filter(missing::equals).isPresent();
    }

    private static boolean lacks(CadresPage.Row row, Missing missing) {
        return switch (missing) {
            case KADER -> row.cadres().isEmpty();
            case OPERATOR -> row.operators().isEmpty();
            case PENDAMPING -> row.facilitator().isEmpty();
        };
    }
}
