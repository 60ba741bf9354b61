package id.go.paserkab.desa.web.village.territory;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.territory.TerritoryDesk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the village's dusun, RW and RT with their heads. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.VIEW_RESIDENTS)
class TerritoryController {

    private final TerritoryDesk desk;

    TerritoryController(TerritoryDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/kantor/wilayah")
    String show(Model model) {
        model.addAttribute("tree", TerritoryPage.of(desk.territory()));
        return "office/territory/list";
    }
}
