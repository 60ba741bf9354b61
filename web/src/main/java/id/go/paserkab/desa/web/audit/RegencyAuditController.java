package id.go.paserkab.desa.web.audit;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.InvalidVillageCode;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.READ_AUDIT)
class RegencyAuditController {

    private static final String PATH = "/jejak-audit";

    private final AuditPages pages;

    RegencyAuditController(AuditPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String show(@ModelAttribute("query") AuditQuery query, Model model, Locale locale) {
        return pages.show(query, village(query.getDesa()), PATH, "regency", model, locale);
    }

    private static @Nullable VillageCode village(String text) {
        try {
            return text.isEmpty() ? null : VillageCode.parse(text);
        } catch (InvalidVillageCode invalid) {
            return null;
        }
    }
}
