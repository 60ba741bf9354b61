package id.go.paserkab.desa.web.regency.rollout;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.insight.Insight;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.AsOf;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One kecamatan, village by village, as of the same day as the overview. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_ROLLOUT)
class DistrictController {

    private final Insight insight;
    private final VillageRegister register;
    private final StuckLines stuck;
    private final Clock clock;

    DistrictController(Insight insight, VillageRegister register, StuckLines stuck, Clock clock) {
        this.insight = insight;
        this.register = register;
        this.stuck = stuck;
        this.clock = clock;
    }

    @GetMapping("/kecamatan/{code}")
    String district(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String tanggal,
            Member reader,
            Model model) {
        var asOf = AsOf.of(tanggal, PaserTime.today(clock));
        var district =
                register.districts().stream()
                        .filter(known -> known.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var picture = insight.district(code, asOf.day());
        model.addAttribute("asOf", asOf);
        model.addAttribute("district", district);
        model.addAttribute("picture", picture);
        model.addAttribute("stuck", stuck.of(picture.stuck(), picture.day(), reader));
        return "regency/rollout/district";
    }
}
