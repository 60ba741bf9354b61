package id.go.paserkab.desa.web.audit;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows a village's office what was done to its own village, and nothing else. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.READ_VILLAGE_AUDIT)
class VillageAuditController {

    private static final String PATH = "/kantor/jejak-audit";

    private final AuditPages pages;

    VillageAuditController(AuditPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String show(
            @ModelAttribute("query") AuditQuery query,
            Village village,
            Model model,
            Locale locale) {
        return pages.show(query, village.code(), PATH, "office", model, locale);
    }
}
