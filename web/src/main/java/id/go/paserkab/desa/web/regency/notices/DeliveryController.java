package id.go.paserkab.desa.web.regency.notices;

import id.go.paserkab.desa.delivery.Mails;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows DPMD whether the mails go out, and why some do not. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_REGENCY_MEMBERS)
class DeliveryController {

    private static final int MOST = 50;

    private final Mails mails;

    DeliveryController(Mails mails) {
        this.mails = mails;
    }

    @GetMapping("/pemberitahuan/pengiriman")
    String show(Model model) {
        model.addAttribute("on", mails.on());
        model.addAttribute("count", mails.count());
        model.addAttribute("troubled", mails.troubled(MOST));
        return "regency/notices/delivery";
    }
}
