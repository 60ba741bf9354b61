package id.go.paserkab.desa.web.regency.followup;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.followup.FollowUps;
import id.go.paserkab.desa.followup.Plan;
import id.go.paserkab.desa.followup.Step;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.page.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Narrows the board of all villages to what was asked for. */
@Component
class BoardPages {

    private final FollowUps followUps;
    private final VillageRegister register;
    private final Waves waves;

    BoardPages(FollowUps followUps, VillageRegister register, Waves waves) {
        this.followUps = followUps;
        this.register = register;
        this.waves = waves;
    }

    Board board(BoardFilter filter) {
        var plans = followUps.all(Days.read(filter.tanggal()));
        var found =
                (filter.cari().isEmpty() ? register.villages() : register.search(filter.cari()))
                        .stream().collect(toMap(Village::code, identity()));
        var ofWave = ofWave(filter.gelombang());
        var rows =
                plans.stream()
                        .filter(plan -> ofWave == null || ofWave.contains(plan.village()))
                        .filter(plan ->
                                filter.kecamatan().isEmpty()
                                        || plan.village().districtCode().equals(filter.kecamatan()))
                        .filter(filter::holds)
                        .flatMap(plan ->
                                Stream.ofNullable(found.get(plan.village()))
                                        .map(village -> new Row(village, plan)))
                        .toList();
        return new Board(filter, day(filter), rows, plans.size());
    }

    List<WaveChoice> waves() {
        return waves.all().stream()
                .map(wave -> new WaveChoice(wave.id(), wave.number(), wave.name()))
                .toList();
    }

    private LocalDate day(BoardFilter filter) {
        var asked = Objects.requireNonNullElse(Days.read(filter.tanggal()), followUps.today());
        return asked.isAfter(followUps.today()) ? followUps.today() : asked;
    }

    /** Null for all; a wave that there is not holds none. */
    private @Nullable Set<VillageCode> ofWave(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return waves.find(UUID.fromString(text)).stream()
                    .flatMap(wave -> wave.villages().stream())
                    .map(one -> one.village().code())
                    .collect(toSet());
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    /** The board as it is shown. */
    public record Board(BoardFilter filter, LocalDate day, List<Row> rows, int all) {

        public List<Step> steps() {
            return List.of(Step.values());
        }

        public List<BoardFilter.Choice> choices() {
            return List.of(BoardFilter.Choice.values());
        }

        /** How many of the villages shown have done the step. */
        public long done(Step step) {
            return rows.stream().filter(row -> row.plan().at(step).state().done()).count();
        }

        public long overdue() {
            return rows.stream().filter(row -> row.plan().overdue() > 0).count();
        }
    }

    /** One village of the board. */
    public record Row(Village village, Plan plan) {}

    /** A wave to narrow the board to. */
    public record WaveChoice(UUID id, int number, String name) {}
}
