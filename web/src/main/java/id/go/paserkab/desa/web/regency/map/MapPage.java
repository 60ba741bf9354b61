package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.boundary.Drawing;
import id.go.paserkab.desa.boundary.Drawing.Area;
import id.go.paserkab.desa.programme.Rollout.Overview;
import id.go.paserkab.desa.programme.Rollout.Tile;
import id.go.paserkab.desa.register.VillageState;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The map at this moment: each area with what the rollout says of its village. */
public record MapPage(Overview overview, @Nullable Drawing drawing, List<Spot> spots) {

    /** In square kilometres: a smaller area is left without a sign, which would cover it. */
    private static final double ROOM_FOR_A_SIGN = 12;

    /** A village on the map; {@code area} is null where it has no boundary yet. */
    public record Spot(Tile tile, String district, @Nullable Area area) {

        /** The name of the colour and shape that it is shown in. */
        public String look() {
            return tile.failed() && tile.state().name().equals("PROVISIONING")
                    ? "FAILED"
                    : tile.state().name();
        }

        /** Whether its shape is put upon it; of what has not begun there is nothing to say. */
        public boolean signed() {
            return area != null
                    && area.squareKilometres() >= ROOM_FOR_A_SIGN
                    && tile.state() != VillageState.PLANNED;
        }
    }

    static MapPage of(Overview overview, @Nullable Drawing drawing) {
        var areas =
                (drawing == null ? List.<Area>of() : drawing.areas())
                        .stream().collect(Collectors.toMap(Area::code, Function.identity()));
        var spots =
                overview.districts().stream()
                        .flatMap(district ->
                                district.tiles().stream()
                                        .map(tile ->
                                                new Spot(
                                                        tile,
                                                        district.name(),
                                                        areas.get(tile.code().value()))))
                        .toList();
        return new MapPage(overview, drawing, spots);
    }

    /** Those that can be drawn, in the order of drawing: small ones upon large ones. */
    public List<Spot> drawn() {
        return spots.stream()
                .filter(spot -> spot.area() != null)
                .sorted((one, other) -> Double.compare(size(other), size(one)))
                .toList();
    }

    /** The kelurahan, which are drawn as ground only. */
    public List<Area> wards() {
        return drawing == null ? List.of() : drawing.areas().stream().filter(Area::ward).toList();
    }

    public long withoutBoundary() {
        return spots.stream().filter(spot -> spot.area() == null).count();
    }

    private static double size(Spot spot) {
        return Objects.requireNonNull(spot.area()).squareKilometres();
    }
}
