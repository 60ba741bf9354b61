package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.readiness.GateState;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.page.Narrowing;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the matrix is narrowed to; it stands in the address bar. Empty means all. */
public record MatrixFilter(
        String gelombang,
        String kecamatan,
        String gerbang,
        String keadaan,
        String cari,
        String tanggal) {

    @Nullable GateState state() {
        return Stream.of(GateState.values())
                .filter(state -> state.name().equals(keadaan))
                .findFirst()
                .orElse(null);
    }

    public boolean narrow() {
        return narrowing().any();
    }

    public boolean unreadableDay() {
        return Days.unreadable(tanggal);
    }

    /** The same narrowing at another address. */
    public String at(String path) {
        return narrowing().at(path);
    }

    private Narrowing narrowing() {
        return new Narrowing()
                .by("gelombang", gelombang)
                .by("kecamatan", kecamatan)
                .by("gerbang", gerbang)
                .by("keadaan", keadaan)
                .by("cari", cari)
                .by("tanggal", tanggal);
    }
}
