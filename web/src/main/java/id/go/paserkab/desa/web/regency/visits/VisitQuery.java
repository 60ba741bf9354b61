package id.go.paserkab.desa.web.regency.visits;

import static java.util.Objects.requireNonNullElse;

import id.go.paserkab.desa.visit.Visit.State;
import id.go.paserkab.desa.visit.VisitFilter;
import id.go.paserkab.desa.web.page.Days;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which visits DPMD asks for, as it stands in the address. */
public record VisitQuery(
        String pendamping,
        String kecamatan,
        String dari,
        String sampai,
        @Nullable State keadaan,
        int halaman) {

    static VisitQuery of(
            String pendamping,
            String kecamatan,
            String dari,
            String sampai,
            String keadaan,
            @Nullable Integer halaman) {
        return new VisitQuery(
                pendamping,
                kecamatan,
                dari,
                sampai,
                Arrays.stream(State.values())
                        .filter(state -> state.name().equals(keadaan))
                        .findFirst()
                        .orElse(null),
                Math.max(0, requireNonNullElse(halaman, 0)));
    }

    VisitFilter filter() {
        return new VisitFilter(
                facilitator(),
                kecamatan.isBlank() ? null : kecamatan,
                Days.read(dari),
                Days.read(sampai),
                keadaan);
    }

    public boolean narrow() {
        return !(pendamping + kecamatan + dari + sampai).isBlank() || keadaan != null;
    }

    public boolean unreadableDay() {
        return Days.unreadable(dari) || Days.unreadable(sampai);
    }

    private @Nullable UUID facilitator() {
        try {
            return pendamping.isBlank() ? null : UUID.fromString(pendamping);
        } catch (IllegalArgumentException unknown) {
            return new UUID(0, 0);
        }
    }
}
