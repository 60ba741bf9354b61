package id.go.paserkab.desa.web.regency.rollout;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.insight.Insight;
import id.go.paserkab.desa.programme.Rollout;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_ROLLOUT)
class OverviewController {

    private final Rollout rollout;
    private final Insight insight;
    private final Clock clock;

    OverviewController(Rollout rollout, Insight insight, Clock clock) {
        this.rollout = rollout;
        this.insight = insight;
        this.clock = clock;
    }

    @GetMapping("/ringkasan")
    String overview(Model model) {
        var overview = rollout.overview();
        model.addAttribute("shown", OverviewPage.of(overview, clock.instant()));
        model.addAttribute("funnel", Funnel.of(insight.at(null).counts()));
        return "regency/rollout/overview";
    }

    @GetMapping("/kecamatan/{code}")
    String district(@PathVariable String code, Model model) {
        var overview = rollout.overview();
        model.addAttribute("asOf", overview.asOf());
        model.addAttribute(
                "district",
                overview.districts().stream()
                        .filter(district -> district.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute(
                "stuck",
                overview.stuck().stream()
                        .filter(stuck -> stuck.code().districtCode().equals(code))
                        .toList());
        return "regency/rollout/district";
    }
}
