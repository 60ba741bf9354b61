package id.go.paserkab.desa.web.regency;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends everybody to the page that their work begins with. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ENTER_REGENCY)
class HomeController {

    @GetMapping("/")
    String home(Member member) {
        return member.may(Permission.VIEW_ROLLOUT)
                ? "redirect:/ringkasan"
                : "redirect:/pendampingan";
    }
}
