package id.go.paserkab.desa.web.support;

import id.go.paserkab.desa.register.Village;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A file of boundaries: each village a field on a grid, so that all have neighbours. */
public final class BoundaryFile {

    private static final int ACROSS = 12;
    private static final double SIDE = 0.08;

    private BoundaryFile() {}

    public static byte[] of(List<Village> villages) {
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (var number = 0; number < villages.size(); number++) {
            var village = villages.get(number);
            var west = 115.7 + number % ACROSS * SIDE;
            var north = -1.0 - number / ACROSS * SIDE;
            text.append(number == 0 ? "" : ",")
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    """
                                    {"type":"Feature","properties":{"kode":"%s","nama":"%s"},"geometry":
                                     {"type":"Polygon","coordinates":[[[%3$.4f,%4$.4f],[%5$.4f,%4$.4f],
                                      [%5$.4f,%6$.4f],[%3$.4f,%6$.4f],[%3$.4f,%4$.4f]]]}}\
                                    """,
                                    village.code(),
                                    village.name(),
                                    west,
                                    north,
                                    west + SIDE,
                                    north - SIDE));
        }
        return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
