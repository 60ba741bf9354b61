package id.go.paserkab.desa.web.village.population.sight;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who was affected in a period: whose numbers were seen in full, which lists, books, files and
 * letters were taken away, as the audit trail has it. After a leak it says whom to tell (UU 27/2022
 * Pasal 46).
 */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PROTECT_RESIDENTS)
class AffectedController {

    private static final int USUAL_DAYS = 30;

    private final Disclosures disclosures;
    private final AffectedRows rows;
    private final Clock clock;

    AffectedController(Disclosures disclosures, AffectedRows rows, Clock clock) {
        this.disclosures = disclosures;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/kantor/penduduk/terdampak")
    String show(
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            Village village,
            Clerk clerk,
            Model model) {
        var today = PaserTime.today(clock);
        var from = Objects.requireNonNullElse(Days.read(dari), today.minusDays(USUAL_DAYS));
        var until = Objects.requireNonNullElse(Days.read(sampai), today);
        var found = disclosures.of(village.code(), from, until);
        model.addAttribute("from", from);
        model.addAttribute("until", until);
        model.addAttribute("rows", rows.of(found.entries(), clerk));
        model.addAttribute("cut", found.cut());
        model.addAttribute("most", Disclosures.MOST);
        return "office/population/affected";
    }
}
