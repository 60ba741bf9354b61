package id.go.paserkab.desa.web.portal;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.OpenToAnyone;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All villages by kecamatan, how far the rollout has come, and a search by name or alias. */
@Controller
@OnFace(FaceKind.PORTAL)
class PortalPage {

    private static final int LONGEST_SEARCH = 80;

    private final VillageRegister register;
    private final Addresses addresses;

    PortalPage(VillageRegister register, Addresses addresses) {
        this.register = register;
        this.addresses = addresses;
    }

    /** A kecamatan with its villages. */
    record Part(District district, List<Village> villages) {

        public long open() {
            return villages.stream().filter(village -> village.state().open()).count();
        }
    }

    @GetMapping("/")
    @OpenToAnyone
    String home(@RequestParam(name = "cari", defaultValue = "") String search, Model model) {
        var villages = register.villages();
        var asked = search.strip();
        model.addAttribute("addresses", addresses);
        model.addAttribute("search", asked);
        if (!asked.isEmpty()) {
            model.addAttribute(
                    "found",
                    register.search(asked.substring(0, Math.min(asked.length(), LONGEST_SEARCH))));
        }
        model.addAttribute("parts", parts(villages));
        model.addAttribute("total", villages.size());
        model.addAttribute("open", villages.stream().filter(one -> one.state().open()).count());
        model.addAttribute(
                "inProgress",
                villages.stream().filter(one -> one.state() == VillageState.PROVISIONING).count());
        model.addAttribute("states", VillageState.values());
        return "portal/home";
    }

    private List<Part> parts(List<Village> villages) {
        var byDistrict =
                villages.stream()
                        .collect(Collectors.groupingBy(village -> village.district().code()));
        return register.districts().stream()
                .map(district ->
                        new Part(district, byDistrict.getOrDefault(district.code(), List.of())))
                .toList();
    }
}
