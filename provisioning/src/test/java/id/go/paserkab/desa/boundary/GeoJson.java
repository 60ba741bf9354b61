package id.go.paserkab.desa.boundary;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes files of boundaries, good ones and bad ones. */
final class GeoJson {

    private final List<String> features = new ArrayList<>();

    /** A square field of the given place and side, in thousandths of a degree from 116 and -2. */
    GeoJson field(String code, String name, int east, int north, int side) {
        return feature(code, name, "Polygon", "[" + ring(east, north, side) + "]");
    }

    GeoJson feature(String code, String name, String type, String coordinates) {
        features.add(
                """
                {"type":"Feature","properties":{"kode":"%s","nama":"%s","luas":1.5},
                 "geometry":{"type":"%s","coordinates":%s}}\
                """
                        .formatted(code, name, type, coordinates));
        return this;
    }

    GeoJson raw(String feature) {
        features.add(feature);
        return this;
    }

    static String ring(int east, int north, int side) {
        return "[%s,%s,%s,%s,%s]"
                .formatted(
                        point(east, north),
                        point(east + side, north),
                        point(east + side, north + side),
                        point(east, north + side),
                        point(east, north));
    }

    static String point(int east, int north) {
        return String.format(Locale.ROOT, "[%.3f,%.3f]", 116 + east / 1000.0, -2 + north / 1000.0);
    }

    String text() {
        return "{\"type\":\"FeatureCollection\",\"name\":\"uji\",\"features\":["
                + String.join(",\n", features)
                + "]}";
    }

    InputStream stream() {
        return stream(text());
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
