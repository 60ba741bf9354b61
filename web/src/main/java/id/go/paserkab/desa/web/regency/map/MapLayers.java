package id.go.paserkab.desa.web.regency.map;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.adoption.Adoption;
import id.go.paserkab.desa.insight.Insight;
import id.go.paserkab.desa.insight.VillageProgress;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.readiness.Readiness.MatrixRow;
import id.go.paserkab.desa.web.regency.map.Look.GatesPassed;
import id.go.paserkab.desa.web.regency.map.MapLayer.Shown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks each room what it knows of all villages, once for a whole map. */
@Component
class MapLayers {

    private final Readiness readiness;
    private final Adoption adoption;
    private final Insight insight;
    private final Clock clock;

    MapLayers(Readiness readiness, Adoption adoption, Insight insight, Clock clock) {
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
        var day = asOf == null || asOf.isAfter(today) ? today : asOf;
        return new MapLayer(
                MapView.PROGRESS,
                day,
                past(day),
                0,
                insight.progress(asOf).stream()
                        .collect(
                                toMap(
                                        VillageProgress::code,
                                        village ->
                                                new Shown(
                                                        Look.of(village.state(), village.failed()),
                                                        0))));
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
