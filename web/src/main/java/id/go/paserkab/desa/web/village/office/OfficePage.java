package id.go.paserkab.desa.web.village.office;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.profile.ProfileField;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff arrive: how far their village's page has come, what is next, what was done last. */
@Controller
@OnFace(FaceKind.VILLAGE)
class OfficePage {

    private static final int LATEST = 3;

    private final ProfileDesk desk;
    private final Addresses addresses;

    OfficePage(ProfileDesk desk, Addresses addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    @GetMapping("/kantor")
    @Requires(Permission.ENTER_OFFICE)
    String arrive(Village village, Model model) {
        var profile = desk.profile();
        var missing =
                Arrays.stream(ProfileField.values())
                        .filter(field -> profile.text(field) == null)
                        .toList();
        model.addAttribute("missing", missing);
        model.addAttribute("fields", ProfileField.values().length);
        model.addAttribute("filled", ProfileField.values().length - missing.size());
        model.addAttribute("revisions", desk.revisions(LATEST));
        model.addAttribute("address", addresses.of(village));
        return "office/home";
    }
}
