package id.go.paserkab.desa.web.regency.readiness;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateState;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.readiness.Readiness.MatrixRow;
import id.go.paserkab.desa.readiness.Standing;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.page.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Narrows the matrix to what was asked for. */
@Component
class MatrixPages {

    private final Readiness readiness;
    private final VillageRegister register;
    private final Waves waves;

    MatrixPages(Readiness readiness, VillageRegister register, Waves waves) {
        this.readiness = readiness;
        this.register = register;
        this.waves = waves;
    }

    MatrixPage page(MatrixFilter filter) {
        var matrix = readiness.matrix(wave(filter.gelombang()), Days.read(filter.tanggal()));
        var found = found(filter.cari());
        var rows =
                matrix.rows().stream()
                        .filter(row -> inDistrict(row, filter.kecamatan()) && stands(row, filter))
                        .flatMap(row ->
                                Stream.ofNullable(found.get(row.village()))
                                        .map(village -> new Row(village, row)))
                        .toList();
        return new MatrixPage(
                filter, matrix.day(), matrix.gates(), rows, register.villages().size());
    }

    List<WaveChoice> waves() {
        return waves.all().stream()
                .map(wave -> new WaveChoice(wave.id(), wave.number(), wave.name()))
                .toList();
    }

    private Map<VillageCode, Village> found(String search) {
        var villages = search.isEmpty() ? register.villages() : register.search(search);
        return villages.stream().collect(toMap(Village::code, identity()));
    }

    private static boolean inDistrict(MatrixRow row, String district) {
        return district.isEmpty() || row.village().districtCode().equals(district);
    }

    /** A state without a gate is looked for at every gate. */
    private static boolean stands(MatrixRow row, MatrixFilter filter) {
        var state = filter.state();
        return state == null
                || row.standings().stream()
                        .filter(at ->
                                filter.gerbang().isEmpty()
                                        || at.gate().value().equals(filter.gerbang()))
                        .anyMatch(at -> at.state() == state);
    }

    private static @Nullable UUID wave(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    /** The matrix as it is shown. */
    public record MatrixPage(
            MatrixFilter filter, LocalDate day, List<Gate> gates, List<Row> rows, int all) {

        /** How many of the villages shown pass the gate at this place. */
        public long passing(int gate) {
            return rows.stream().filter(row -> row.standings().get(gate).state().passes()).count();
        }

        public List<GateState> states() {
            return Stream.of(GateState.values()).toList();
        }
    }

    /** One village of the matrix. */
    public record Row(Village village, MatrixRow row) {

        public List<Standing> standings() {
            return row.standings();
        }

        public long passed() {
            return row.passed();
        }
    }

    /** A wave to narrow the matrix to. */
    public record WaveChoice(UUID id, int number, String name) {}
}
