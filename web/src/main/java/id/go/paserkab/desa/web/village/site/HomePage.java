package id.go.paserkab.desa.web.village.site;

import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.OpenToAnyone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The village's front page. */
@Controller
@OnFace(FaceKind.VILLAGE)
class HomePage {

    private final ProfileDesk desk;

    HomePage(ProfileDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    @OpenToAnyone
    String home(Village village, Model model) {
        var profile = desk.profile();
        model.addAttribute("profile", profile);
        model.addAttribute("weave", Weave.of(village.code()));
        model.addAttribute("vision", Prose.paragraphs(profile.vision()));
        model.addAttribute("mission", Prose.items(profile.mission()));
        model.addAttribute("history", Prose.paragraphs(profile.history()));
        return "village/home";
    }
}
