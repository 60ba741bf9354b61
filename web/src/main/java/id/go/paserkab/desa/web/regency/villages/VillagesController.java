package id.go.paserkab.desa.web.regency.villages;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.VillagePaths;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_ROLLOUT)
@RequestMapping("/desa")
class VillagesController {

    private final VillageRegister register;
    private final VillagePaths paths;
    private final VillagePages pages;
    private final VillagePast past;
    private final Addresses addresses;

    VillagesController(
            VillageRegister register,
            VillagePaths paths,
            VillagePages pages,
            VillagePast past,
            Addresses addresses) {
        this.register = register;
        this.paths = paths;
        this.pages = pages;
        this.past = past;
        this.addresses = addresses;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String cari,
            @RequestParam(required = false) @Nullable String kecamatan,
            @RequestParam(required = false) @Nullable String keadaan,
            Model model) {
        var filter = VillageFilter.of(cari, kecamatan, keadaan);
        model.addAttribute("filter", filter);
        model.addAttribute("villages", filter.in(register));
        model.addAttribute("all", register.villages().size());
        model.addAttribute("districts", register.districts());
        model.addAttribute("states", VillageState.values());
        model.addAttribute("addresses", addresses);
        return "regency/villages/list";
    }

    @GetMapping("/{code}")
    String one(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String tanggal,
            Member viewer,
            Model model) {
        var village = paths.village(code);
        past.show(village.code(), tanggal, model);
        return pages.show(village, viewer, model);
    }
}
