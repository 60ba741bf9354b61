package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One village's steps: to leadership how they stand, to DPMD also what was noted. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_PROGRAMME)
class VillageFollowUpController {

    private static final String PATH = "/tindak-lanjut/";

    private final StepPages pages;
    private final FollowUpAccess access;

    VillageFollowUpController(StepPages pages, FollowUpAccess access) {
        this.pages = pages;
        this.access = access;
    }

    static String base(Village village) {
        return PATH + village.code().bare();
    }

    @GetMapping(PATH + "{code}")
    String village(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String tanggal,
            Member member,
            Model model) {
        var village = access.village(code);
        return pages.village(
                village,
                Days.read(tanggal),
                member.may(Permission.VIEW_PEOPLE),
                base(village),
                model);
    }
}
