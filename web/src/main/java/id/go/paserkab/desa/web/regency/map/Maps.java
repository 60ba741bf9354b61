package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.boundary.Boundaries;
import id.go.paserkab.desa.boundary.Drawing;
import id.go.paserkab.desa.boundary.Drawing.Area;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.regency.map.MapLayer.Shown;
import id.go.paserkab.desa.web.regency.map.MapPage.Key;
import id.go.paserkab.desa.web.regency.map.MapPage.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a view of all villages upon the boundaries that counted on that day. */
@Component
public class Maps {

    private final MapLayers layers;
    private final Boundaries boundaries;
    private final VillageRegister register;
    private final MapWords words;

    Maps(MapLayers layers, Boundaries boundaries, VillageRegister register, MapWords words) {
        this.layers = layers;
        this.boundaries = boundaries;
        this.register = register;
        this.words = words;
    }

    /** Null, or a day that is not over, means now. */
    public MapPage page(MapView view, @Nullable LocalDate asOf, Locale locale) {
        var layer = layers.layer(view, asOf);
        var drawing = boundaries.drawing(layer.past() ? layer.day() : null).orElse(null);
        var spots = spots(layer, drawing, locale);
        return new MapPage(
                view, layer.day(), layer.past(), drawing, spots, legend(layer, spots, locale));
    }

    private List<Spot> spots(MapLayer layer, @Nullable Drawing drawing, Locale locale) {
        var areas =
                (drawing == null ? List.<Area>of() : drawing.areas())
                        .stream().collect(Collectors.toMap(Area::code, Function.identity()));
        var nothing = new Shown(Look.ofNothing(layer.view()), 0);
        return register.villages().stream()
                .map(village -> {
                    var shown = layer.villages().getOrDefault(village.code(), nothing);
                    return new Spot(
                            village.code(),
                            village.name(),
                            village.district(),
                            shown.look(),
                            words.of(layer, shown, locale),
                            areas.get(village.code().value()));
                })
                .toList();
    }

    private List<Key> legend(MapLayer layer, List<Spot> spots, Locale locale) {
        return Look.of(layer.view()).stream()
                .filter(look -> MapWords.possible(layer, look))
                .map(look ->
                        new Key(
                                look,
                                words.meaning(layer, look, locale),
                                spots.stream().filter(spot -> spot.look() == look).count()))
                .toList();
    }
}
