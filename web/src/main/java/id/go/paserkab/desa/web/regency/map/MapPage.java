package id.go.paserkab.desa.web.regency.map;

import static java.util.stream.Collectors.groupingBy;

import id.go.paserkab.desa.boundary.Drawing;
import id.go.paserkab.desa.boundary.Drawing.Area;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.web.page.Narrowing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A view of the map: each area with what is said of its village. */
public record MapPage(
        MapView view,
        LocalDate day,
        boolean past,
        @Nullable Drawing drawing,
        List<Spot> spots,
        List<Key> legend) {

    /** In square kilometres: a smaller area is left without a sign, which would cover it. */
    private static final double ROOM_FOR_A_SIGN = 12;

    /** A village on the map, said in a word; {@code area} is null where it has no boundary yet. */
    public record Spot(
            VillageCode code,
            String name,
            District district,
            Look look,
            String word,
            @Nullable Area area) {

        /** Whether its shape is put upon it. */
        public boolean signed() {
            return area != null && area.squareKilometres() >= ROOM_FOR_A_SIGN && look.signed();
        }
    }

    /** A line of the legend: what a look means, and how many villages have it. */
    public record Key(Look look, String meaning, long villages) {}

    /** The address of a view of the same day. */
    public String at(String path, MapView other) {
        return new Narrowing()
                .by("tampilan", other.word())
                .by("tanggal", past ? day : null)
                .at(path);
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

    public Map<District, List<Spot>> districts() {
        return spots.stream()
                .collect(groupingBy(Spot::district, LinkedHashMap::new, Collectors.toList()));
    }

    /** The looks that have a texture to be laid out. */
    public List<Look> textured() {
        return legend.stream()
                .map(Key::look)
                .filter(look -> look.fill().texture() != null)
                .toList();
    }

    public long withoutBoundary() {
        return spots.stream().filter(spot -> spot.area() == null).count();
    }

    /** Those that the view is about: open, ready, or in use. */
    public long reached() {
        return switch (view) {
            case PROGRESS -> in(Look.ACTIVE) + in(Look.READ_ONLY);
            case READINESS -> in(Look.ALL);
            case USE -> in(Look.IN_USE);
        };
    }

    /** Those that could have got there. */
    public long possible() {
        return view == MapView.USE ? spots.size() - in(Look.NOT_LIVE) : spots.size();
    }

    private long in(Look look) {
        return spots.stream().filter(spot -> spot.look() == look).count();
    }

    private static double size(Spot spot) {
        return Objects.requireNonNull(spot.area()).squareKilometres();
    }
}
