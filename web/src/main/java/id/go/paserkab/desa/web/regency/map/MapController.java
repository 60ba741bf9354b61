package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The villages as a map, to be walked through or as a picture; without boundaries as tiles. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_ROLLOUT)
class MapController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Maps maps;
    private final MapPictures pictures;
    private final Clock clock;

    MapController(Maps maps, MapPictures pictures, Clock clock) {
        this.maps = maps;
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping("/peta")
    String map(
            @RequestParam(defaultValue = "") String tampilan,
            @RequestParam(defaultValue = "") String tanggal,
            Model model,
            Locale locale) {
        model.addAttribute("map", maps.page(MapView.of(tampilan), Days.read(tanggal), locale));
        model.addAttribute("views", MapView.values());
        model.addAttribute("unreadable", Days.unreadable(tanggal));
        model.addAttribute("asOf", clock.instant());
        return "regency/map/map";
    }

    /** A reader who has it already is told so before anything is drawn. */
    @GetMapping("/peta/gambar.svg")
    ResponseEntity<String> picture(
            @RequestParam(defaultValue = "") String tampilan,
            @RequestParam(defaultValue = "") String tanggal,
            WebRequest request,
            Locale locale) {
        var map = maps.page(MapView.of(tampilan), Days.read(tanggal), locale);
        var tag = MapPictures.tag(map, locale);
        var cached = CacheControl.noCache().cachePrivate();
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(cached)
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(cached)
                .contentType(SVG)
                .body(pictures.draw(map, locale));
    }
}
