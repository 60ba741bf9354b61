package id.go.paserkab.desa.web.regency.map;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.adoption.Adoption;
import id.go.paserkab.desa.insight.Insight;
import id.go.paserkab.desa.insight.StuckVillage;
import id.go.paserkab.desa.insight.StuckVillage.Trouble;
import id.go.paserkab.desa.insight.VillageStanding;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.Rollout;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.readiness.Readiness.MatrixRow;
import id.go.paserkab.desa.web.regency.map.Look.GatesPassed;
import id.go.paserkab.desa.web.regency.map.MapLayer.Shown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks each room what it knows of all villages, once for a whole map. */
@Component
class MapLayers {

    private final Rollout rollout;
    private final Readiness readiness;
    private final Adoption adoption;
    private final Insight insight;
    private final Clock clock;

    MapLayers(
            Rollout rollout, Readiness readiness, Adoption adoption, Insight insight, Clock clock) {
        this.rollout = rollout;
        this.readiness = readiness;
        this.adoption = adoption;
        this.insight = insight;
        this.clock = clock;
    }

    /** Null, or a day that is not over, means now. */
    MapLayer layer(MapView view, @Nullable LocalDate asOf) {
        return switch (view) {
            case PROGRESS -> progress(asOf);
            case READINESS -> readiness(asOf);
            case USE -> use(asOf);
        };
    }

    private MapLayer progress(@Nullable LocalDate asOf) {
        var today = PaserTime.today(clock);
        return asOf != null && asOf.isBefore(today)
                ? new MapLayer(MapView.PROGRESS, asOf, true, 0, before(asOf))
                : new MapLayer(MapView.PROGRESS, today, false, 0, now());
    }

    private Map<VillageCode, Shown> now() {
        return rollout.overview().districts().stream()
                .flatMap(district -> district.tiles().stream())
                .collect(toMap(Rollout.Tile::code, tile -> new Shown(Look.of(tile), 0)));
    }

    /** Asks district by district: a past day is looked at seldom. */
    private Map<VillageCode, Shown> before(LocalDate day) {
        var picture = insight.at(day);
        var failed =
                insight.stuck(day).villages().stream()
                        .filter(stuck -> stuck.trouble() == Trouble.FAILED)
                        .map(StuckVillage::code)
                        .collect(toSet());
        return picture.districts().stream()
                .flatMap(district -> insight.district(district.code(), day).villages().stream())
                .collect(
                        toMap(
                                VillageStanding::code,
                                village ->
                                        new Shown(
                                                Look.of(
                                                        village.state(),
                                                        failed.contains(village.code())),
                                                0)));
    }

    private MapLayer readiness(@Nullable LocalDate asOf) {
        var matrix = readiness.matrix(null, asOf);
        var needed =
                matrix.gates().stream()
                        .filter(Gate::neededAtStart)
                        .map(Gate::code)
                        .collect(toSet());
        return new MapLayer(
                MapView.READINESS,
                matrix.day(),
                past(matrix.day()),
                needed.size(),
                matrix.rows().stream()
                        .collect(toMap(MatrixRow::village, row -> gates(row, needed))));
    }

    private static Shown gates(MatrixRow row, Set<GateCode> needed) {
        var passed =
                (int)
                        row.standings().stream()
                                .filter(at -> needed.contains(at.gate()))
                                .filter(at -> at.state().passes())
                                .count();
        return new Shown(Look.of(new GatesPassed(passed, needed.size())), passed);
    }

    private MapLayer use(@Nullable LocalDate asOf) {
        var overview = adoption.overview(asOf);
        return new MapLayer(
                MapView.USE,
                overview.day(),
                past(overview.day()),
                0,
                overview.villages().stream()
                        .collect(
                                toMap(
                                        Adoption.VillageUse::code,
                                        village -> new Shown(Look.of(village.status()), 0))));
    }

    private boolean past(LocalDate day) {
        return day.isBefore(PaserTime.today(clock));
    }
}
