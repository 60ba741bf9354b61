package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.web.regency.map.MapLayer.Shown;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a village's look means: of its gates, how many it has passed. */
@Component
class MapWords {

    private final MessageSource messages;

    MapWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(MapLayer layer, Shown shown, Locale locale) {
        return switch (layer.view()) {
            case PROGRESS -> say("tile." + shown.look(), locale);
            case READINESS -> say("map.gates.of", locale, shown.passed(), layer.needed());
            case USE -> say("use.status." + shown.look(), locale);
        };
    }

    String meaning(MapLayer layer, Look look, Locale locale) {
        return switch (layer.view()) {
            case PROGRESS -> say("tile." + look + ".meaning", locale);
            case READINESS -> classOf(layer.needed(), look, locale);
            case USE -> say("use.status." + look, locale);
        };
    }

    /** Whether any village can have this look. */
    static boolean possible(MapLayer layer, Look look) {
        return switch (look) {
            case FEW -> layer.needed() > 2;
            case MANY -> layer.needed() > 1;
            case ALL -> layer.needed() > 0;
            default -> true;
        };
    }

    private String classOf(int needed, Look look, Locale locale) {
        var half = (needed + 1) / 2;
        return switch (look) {
            case ALL -> say("map.gates.all", locale, needed);
            case MANY -> range(half, needed - 1, needed, locale);
            case FEW -> range(1, half - 1, needed, locale);
            default -> say("map.gates.none", locale, needed);
        };
    }

    private String range(int from, int to, int needed, Locale locale) {
        return from == to
                ? say("map.gates.of", locale, from, needed)
                : say("map.gates.range", locale, from, to, needed);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
