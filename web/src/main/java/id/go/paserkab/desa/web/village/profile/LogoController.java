package id.go.paserkab.desa.web.village.profile;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.picture.UnusableImage;
import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in the village's emblem and takes it away again. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_PROFILE)
@RequestMapping("/kantor/profil/logo")
class LogoController {

    private static final String BACK = "redirect:/kantor/profil";

    private final ProfileDesk desk;
    private final MessageSource messages;

    LogoController(ProfileDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @PostMapping
    String replace(
            @RequestParam("logo") MultipartFile upload,
            Member by,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        if (upload.isEmpty()) {
            return back("refused", "office.logo.none", flash, locale);
        }
        try {
            desk.replaceLogo(upload.getBytes(), by.actor());
            return back("done", "office.logo.replaced", flash, locale);
        } catch (UnusableImage unusable) {
            return back("refused", "office.logo." + unusable.reason().name(), flash, locale);
        }
    }

    @PostMapping("/hapus")
    String remove(Member by, RedirectAttributes flash, Locale locale) {
        desk.removeLogo(by.actor());
        return back("done", "office.logo.removed", flash, locale);
    }

    private String back(String how, String message, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute(how, messages.getMessage(message, null, locale));
        return BACK;
    }
}
