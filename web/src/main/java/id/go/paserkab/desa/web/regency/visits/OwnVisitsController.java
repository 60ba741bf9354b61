package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A facilitator's visits: what is overdue, planned and made, and each of them. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ASSIST_VILLAGES)
@RequestMapping("/pendampingan/kunjungan")
class OwnVisitsController {

    private final OwnVisits own;
    private final ShownVisits shown;

    OwnVisitsController(OwnVisits own, ShownVisits shown) {
        this.own = own;
        this.shown = shown;
    }

    @GetMapping
    String mine(Member member, Model model) {
        var open = shown.of(own.open(member));
        model.addAttribute("overdue", open.stream().filter(OwnVisitsController::late).toList());
        model.addAttribute("planned", open.stream().filter(one -> !late(one)).toList());
        model.addAttribute("made", shown.of(own.made(member)));
        return "regency/visits/mine";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Member member, Model model) {
        var visit = own.visit(id, member);
        model.addAttribute("one", shown.of(visit));
        model.addAttribute("titles", shown.gateTitles());
        model.addAttribute(
                "correctable", visit.correctableBy(member.membership().subject(), own.today()));
        return "regency/visits/visit";
    }

    private static boolean late(ShownVisit one) {
        return one.state() == Visit.State.OVERDUE;
    }
}
