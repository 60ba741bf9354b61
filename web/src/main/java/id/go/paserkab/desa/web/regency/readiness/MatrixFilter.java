package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.readiness.GateState;
import id.go.paserkab.desa.web.page.Days;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the matrix is narrowed to; it stands in the address bar. Empty means all. */
public record MatrixFilter(
        String gelombang,
        String kecamatan,
        String gerbang,
        String keadaan,
        String cari,
        String tanggal) {

    static MatrixFilter of(
            @Nullable String wave,
            @Nullable String district,
            @Nullable String gate,
            @Nullable String state,
            @Nullable String search,
            @Nullable String day) {
        return new MatrixFilter(
                text(wave), text(district), text(gate), text(state), text(search), text(day));
    }

    @Nullable GateState state() {
        return Stream.of(GateState.values())
                .filter(state -> state.name().equals(keadaan))
                .findFirst()
                .orElse(null);
    }

    public boolean narrow() {
        return Stream.of(gelombang, kecamatan, gerbang, keadaan, cari, tanggal)
                .anyMatch(text -> !text.isEmpty());
    }

    public boolean unreadableDay() {
        return Days.unreadable(tanggal);
    }

    /** The same narrowing at another address. */
    public String at(String path) {
        var uri = UriComponentsBuilder.fromPath(path);
        var values = new LinkedHashMap<String, Object>();
        values.put("gelombang", gelombang);
        values.put("kecamatan", kecamatan);
        values.put("gerbang", gerbang);
        values.put("keadaan", keadaan);
        values.put("cari", cari);
        values.put("tanggal", tanggal);
        values.values().removeIf(""::equals);
        values.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(values).toUriString();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
