package id.go.paserkab.desa.web.regency.visits;

import static java.util.Objects.requireNonNullElse;

import id.go.paserkab.desa.visit.Visit.State;
import id.go.paserkab.desa.visit.VisitFilter;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.page.Narrowing;
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
        return narrowing().any();
    }

    /** The same visits as a file. */
    public String at(String path) {
        return narrowing().at(path);
    }

    String page(int number) {
        return narrowing().by("halaman", number == 0 ? null : number).at("/kunjungan");
    }

    public boolean unreadableDay() {
        return Days.unreadable(dari) || Days.unreadable(sampai);
    }

    private Narrowing narrowing() {
        return new Narrowing()
                .by("pendamping", pendamping)
                .by("kecamatan", kecamatan)
                .by("dari", dari)
                .by("sampai", sampai)
                .by("keadaan", keadaan);
    }

    private @Nullable UUID facilitator() {
        try {
            return pendamping.isBlank() ? null : UUID.fromString(pendamping);
        } catch (IllegalArgumentException unknown) {
            return new UUID(0, 0);
        }
    }
}
