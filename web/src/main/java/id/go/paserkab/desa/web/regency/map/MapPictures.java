package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.web.page.Times;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws the map as a picture that stands by itself: no style sheet, no script, no link. */
@Component
class MapPictures {

    /** Grows with the way of drawing, so that no reader keeps a picture drawn the old way. */
    private static final int EDITION = 1;

    private static final int TAG_BYTES = 12;

    private final ITemplateEngine templates;
    private final Times times;

    MapPictures(ITemplateEngine templates, Times times) {
        this.templates = templates;
        this.times = times;
    }

    String draw(MapPage map, Locale locale) {
        return templates.process(
                "regency/map/picture",
                new Context(
                        locale,
                        Map.of(
                                "picture",
                                MapPicture.of(map),
                                "day",
                                times.day(map.day(), locale))));
    }

    /** Weak, as the same picture is sent packed and plain. */
    static String tag(MapPage map, Locale locale) {
        var boundaries = map.drawing();
        var drawn =
                List.of(
                        EDITION,
                        locale.getLanguage(),
                        map.view(),
                        map.day(),
                        boundaries == null ? "tiles" : boundaries.version(),
                        map.legend(),
                        map.spots().stream()
                                .map(spot -> spot.code() + spot.name() + spot.look())
                                .toList());
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(drawn.toString().getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
