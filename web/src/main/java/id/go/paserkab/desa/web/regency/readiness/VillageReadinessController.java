package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.regency.readiness.GatePages.Typed;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One village at all gates, and at one of them, now or on a past day. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ENTER_REGENCY)
@RequestMapping("/kesiapan/{code}")
class VillageReadinessController {

    private final VillageAccess access;
    private final Readiness readiness;
    private final GatePages pages;

    VillageReadinessController(VillageAccess access, Readiness readiness, GatePages pages) {
        this.access = access;
        this.readiness = readiness;
        this.pages = pages;
    }

    @GetMapping
    String village(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String tanggal,
            Member reader,
            Model model) {
        var village = access.village(code, reader);
        var day = pages.past(tanggal);
        model.addAttribute("village", village);
        model.addAttribute("gates", readiness.village(village.code(), day));
        model.addAttribute("day", day);
        model.addAttribute("today", readiness.today());
        model.addAttribute("typedDay", tanggal);
        model.addAttribute("unreadable", Days.unreadable(tanggal));
        return "regency/readiness/village";
    }

    @GetMapping("/{gate}")
    String gate(
            @PathVariable String code,
            @PathVariable String gate,
            @RequestParam(defaultValue = "") String tanggal,
            Member reader,
            Model model) {
        var village = access.village(code, reader);
        return pages.show(
                village, GatePages.code(gate), pages.past(tanggal), Typed.NOTHING, reader, model);
    }
}
