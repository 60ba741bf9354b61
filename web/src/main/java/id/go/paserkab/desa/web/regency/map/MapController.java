package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.boundary.Boundaries;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.programme.Rollout;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rollout as a map; without boundaries the tiles stand in. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_ROLLOUT)
class MapController {

    private final Rollout rollout;
    private final Boundaries boundaries;

    MapController(Rollout rollout, Boundaries boundaries) {
        this.rollout = rollout;
        this.boundaries = boundaries;
    }

    @GetMapping("/peta")
    String map(Model model) {
        model.addAttribute(
                "map", MapPage.of(rollout.overview(), boundaries.drawing().orElse(null)));
        return "regency/map/map";
    }
}
