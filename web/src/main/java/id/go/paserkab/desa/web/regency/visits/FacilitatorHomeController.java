package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a facilitator begins: their villages of today, the most urgent first. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ASSIST_VILLAGES)
class FacilitatorHomeController {

    private final FacilitatorHome home;
    private final OwnVisits own;
    private final ShownVisits shown;

    FacilitatorHomeController(FacilitatorHome home, OwnVisits own, ShownVisits shown) {
        this.home = home;
        this.own = own;
        this.shown = shown;
    }

    @GetMapping("/pendampingan")
    String mine(Member member, Model model) {
        var villages = home.of(own.villages(member), shown.of(own.open(member)), own.today());
        model.addAttribute("villages", villages);
        model.addAttribute("late", villages.stream().filter(AssistedVillage::late).count());
        model.addAttribute("waiting", villages.stream().filter(AssistedVillage::waits).count());
        model.addAttribute(
                "coming", villages.stream().filter(one -> !one.plans().isEmpty()).count());
        return "regency/visits/home";
    }
}
