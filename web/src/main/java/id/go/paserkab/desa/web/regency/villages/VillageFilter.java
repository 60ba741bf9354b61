package id.go.paserkab.desa.web.regency.villages;

import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the list of villages is narrowed to; it stands in the address bar. */
public record VillageFilter(String cari, String kecamatan, String keadaan) {

    static VillageFilter of(
            @Nullable String search, @Nullable String district, @Nullable String state) {
        return new VillageFilter(
                search == null ? "" : search.strip(),
                district == null ? "" : district,
                state == null ? "" : state.toUpperCase(Locale.ROOT));
    }

    /** Best first where something is searched for, else by code. */
    List<Village> in(VillageRegister register) {
        var found = cari.isEmpty() ? register.villages() : register.search(cari);
        return found.stream()
                .filter(v -> kecamatan.isEmpty() || v.district().code().equals(kecamatan))
                .filter(v -> keadaan.isEmpty() || v.state().name().equals(keadaan))
                .toList();
    }

    public boolean narrow() {
        return !cari.isEmpty() || !kecamatan.isEmpty() || !keadaan.isEmpty();
    }

    public boolean is(VillageState state) {
        return keadaan.equals(state.name());
    }
}
