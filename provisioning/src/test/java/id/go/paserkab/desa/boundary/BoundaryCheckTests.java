package id.go.paserkab.desa.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.boundary.BoundaryCheck.Checked;
import id.go.paserkab.desa.boundary.Finding.Kind;
import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageState;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BoundaryCheckTests {

    private static final String ONE = "64.01.03.2006";
    private static final String TWO = "64.01.03.2007";
    private static final BoundarySettings SETTINGS =
            new BoundarySettings(115.2, -2.9, 117.1, -0.5, 1 << 20, 1_000, 50);
    private static final List<Village> VILLAGES =
            List.of(village(ONE, "Satu Jaya"), village(TWO, "Dua Jaya"));

    @Test
    void takesNeighboursThatShareAnEdgeAndAWardBesideThem() {
        var checked =
                check(
                        new GeoJson()
                                .field(ONE, "SATU  JAYA", 0, 0, 50)
                                .field("6401032007", "Dua Jaya", 50, 0, 50)
                                .field("64.01.03.1001", "Kota", 100, 0, 50));
        assertThat(checked.warnings()).isEmpty();
        assertThat(checked.outlines()).extracting(Outline::code).contains(ONE, TWO);
        assertThat(checked.outlines()).filteredOn(Outline::ward).hasSize(1);
        // 50 thousandths of a degree are about 5.56 km.
        assertThat(checked.outlines().getFirst().area()).isBetween(30.0, 31.5);
    }

    @Test
    void namesWhatIsWrongWithEachFeature() {
        assertThat(kinds(new GeoJson().field("64.02.03.2006", "Lain", 0, 0, 50)))
                .containsExactly(Kind.CODE_UNKNOWN);
        assertThat(kinds(new GeoJson().field("", "Lain", 0, 0, 50)))
                .containsExactly(Kind.CODE_MISSING);
        assertThat(kinds(new GeoJson().field(ONE, "Satu", 0, 0, 50).field(ONE, "Satu", 50, 0, 50)))
                .contains(Kind.CODE_TWICE);
        assertThat(kinds(shaped("Polygon", "[[[116,-2],[116.1,-2],[116.1,-1.9],[116,-1.9]]]")))
                .containsExactly(Kind.RING_OPEN);
        assertThat(kinds(shaped("Polygon", "[[[116,-2],[116.1,-2],[116,-2]]]")))
                .containsExactly(Kind.RING_TOO_SHORT);
        assertThat(kinds(shaped("LineString", "[[116,-2],[116.1,-2]]")))
                .containsExactly(Kind.NOT_A_POLYGON);
        assertThat(kinds(shaped("Polygon", "[[[116,\"x\"],[116.1,-2]]]")))
                .containsExactly(Kind.COORDINATES_UNREADABLE);
        assertThat(kinds(shaped("Polygon", "[[[-2,116],[-1.9,116],[-1.9,116.1],[-2,116]]]")))
                .containsExactly(Kind.AXES_SWAPPED);
        assertThat(
                        kinds(
                                shaped(
                                        "Polygon",
                                        "[[[500000,9800000],[500100,9800000],[500100,9800100],[500000,9800000]]]")))
                .containsExactly(Kind.NOT_DEGREES);
        assertThat(kinds(shaped("Polygon", "[[[107,-6],[107.1,-6],[107.1,-5.9],[107,-6]]]")))
                .containsExactly(Kind.OUTSIDE);
        assertThat(
                        kinds(
                                shaped(
                                        "Polygon",
                                        "[[[116,-2],[116.1,-1.9],[116.1,-2],[116,-1.9],[116,-2]]]")))
                .containsExactly(Kind.SELF_CROSSING);
        assertThat(kinds(new GeoJson().field(ONE, "Satu Jaya", 0, 0, 1)))
                .containsExactly(Kind.AREA_UNLIKELY);
    }

    @Test
    void saysWhereAndInWhichFeature() {
        var refused =
                refused(
                        new GeoJson()
                                .field(ONE, "Satu Jaya", 0, 0, 50)
                                .feature(
                                        TWO,
                                        "Dua Jaya",
                                        "Polygon",
                                        "[[[116,-2],[116.1,-2],[116.1,-1.9],[116,-1.9]]]"));
        assertThat(refused.findings())
                .filteredOn(Finding::blocks)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.feature()).isEqualTo(2);
                    assertThat(found.code()).isEqualTo(TWO);
                    assertThat(found.arguments()).containsExactly("1", "116.000000, -1.900000");
                });
    }

    @Test
    void tellsOfOverlapsMissingVillagesAndOtherNamesButDoesNotRefuse() {
        var checked =
                check(
                        new GeoJson()
                                .field(ONE, "Satu Raya", 0, 0, 50)
                                .field("64.01.03.1001", "Kota", 40, 0, 50));
        assertThat(checked.warnings())
                .extracting(Finding::kind)
                .contains(Kind.NAME_DIFFERS, Kind.OVERLAP, Kind.VILLAGE_MISSING);
        assertThat(checked.warnings())
                .filteredOn(found -> found.kind() == Kind.OVERLAP)
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).contains("Satu Jaya", "Kota"));
    }

    @Test
    void countsAPartWithinAPartOnceAndTakesOutTinyLoops() {
        var nested =
                check(
                        shaped(
                                "MultiPolygon",
                                "[[%s],[%s]]"
                                        .formatted(
                                                GeoJson.ring(0, 0, 100),
                                                GeoJson.ring(20, 20, 10))));
        assertThat(nested.warnings()).extracting(Finding::kind).contains(Kind.PART_WITHIN);
        assertThat(nested.outlines().getFirst().area()).isBetween(120.0, 126.0);

        var looped =
                check(
                        shaped(
                                "Polygon",
                                "[[[116,-2],[116.1,-2],[116.1,-1.9],[116.0001,-1.9],[116.0002,-1.8999],"
                                        + "[116.0002,-1.9001],[116,-1.9],[116,-2]]]"));
        assertThat(looped.warnings()).extracting(Finding::kind).contains(Kind.LOOP_REMOVED);
        assertThat(looped.outlines().getFirst().shape().isValid()).isTrue();
    }

    @Test
    void refusesWhatIsNoGeoJsonAsAWhole() {
        assertThat(whole("not json")).isEqualTo(Kind.NOT_JSON);
        assertThat(whole("[1,2]")).isEqualTo(Kind.NOT_A_COLLECTION);
        assertThat(whole("{\"type\":\"Feature\"}")).isEqualTo(Kind.NOT_A_COLLECTION);
        assertThat(whole("{\"type\":\"FeatureCollection\",\"features\":[]}")).isEqualTo(Kind.EMPTY);
        assertThat(whole(new GeoJson().field(ONE, "x", 0, 0, 50).text() + "{}"))
                .isEqualTo(Kind.NOT_A_COLLECTION);
        assertThat(
                        whole(
                                """
                                {"type":"FeatureCollection","crs":{"type":"name","properties":
                                 {"name":"urn:ogc:def:crs:EPSG::32750"}},"features":[]}
                                """))
                .isEqualTo(Kind.OTHER_COORDINATES);
        var crowded = new GeoJson();
        for (var number = 0; number < 60; number++) {
            crowded.field(ONE, "x", 0, 0, 50);
        }
        assertThat(whole(crowded.text())).isEqualTo(Kind.TOO_MANY_FEATURES);
        var detailed = new StringBuilder("[[");
        for (var number = 0; number < 1_100; number++) {
            detailed.append(GeoJson.point(number, number)).append(',');
        }
        assertThat(
                        whole(
                                new GeoJson()
                                        .feature(ONE, "x", "Polygon", detailed + "[116,-2]]]")
                                        .text()))
                .isEqualTo(Kind.TOO_MANY_POINTS);
    }

    @Test
    void drawsNeighboursWithTheVerySameEdge() {
        var checked =
                check(
                        new GeoJson()
                                .field(ONE, "Satu Jaya", 0, 0, 50)
                                .field(TWO, "Dua Jaya", 50, 0, 50));
        var drawing = Draughtsman.draw(7, checked.outlines());
        assertThat(drawing.version()).isEqualTo(7);
        assertThat(drawing.areas())
                .extracting(Drawing.Area::path)
                .allMatch(path -> path.matches("M[0-9 lz-]+z"));
        var halves = drawing.areas();
        assertThat(halves.getFirst().path()).contains("800");
        assertThat(halves.getFirst().x()).isBetween(300, 500);
        assertThat(halves.get(1).x()).isBetween(1_100, 1_300);
    }

    private static GeoJson shaped(String type, String coordinates) {
        return new GeoJson().feature(ONE, "Satu Jaya", type, coordinates);
    }

    private static List<Kind> kinds(GeoJson file) {
        return refused(file).findings().stream()
                .filter(Finding::blocks)
                .map(Finding::kind)
                .toList();
    }

    private static BoundariesRefused refused(GeoJson file) {
        return Objects.requireNonNull(
                catchThrowableOfType(BoundariesRefused.class, () -> check(file)));
    }

    private static Kind whole(String text) {
        var refused =
                catchThrowableOfType(
                        BoundariesRefused.class,
                        () -> GeoJsonReader.read(GeoJson.stream(text), SETTINGS));
        return Objects.requireNonNull(refused).findings().getFirst().kind();
    }

    private static Checked check(GeoJson file) {
        return BoundaryCheck.of(GeoJsonReader.read(file.stream(), SETTINGS), VILLAGES, SETTINGS);
    }

    private static Village village(String code, String name) {
        return new Village(
                new VillageCode(code),
                name,
                new Slug(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')),
                new District(code.substring(0, 8), "Kecamatan"),
                VillageState.PLANNED,
                List.of(),
                0,
                1,
                null,
                null);
    }
}
