package id.go.paserkab.desa.web.regency.notices;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.notice.MailAddressRefused;
import id.go.paserkab.desa.notice.MailAddresses;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The address to which a member has notices mailed: given, confirmed by a code, taken away. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ENTER_REGENCY)
@RequestMapping("/pemberitahuan/alamat")
class AddressController {

    private final MailAddresses addresses;
    private final MessageSource messages;

    AddressController(MailAddresses addresses, MessageSource messages) {
        this.addresses = addresses;
        this.messages = messages;
    }

    @PostMapping
    String ask(
            @RequestParam(defaultValue = "") String alamat,
            Member member,
            RedirectAttributes flash,
            Locale locale) {
        return moved(() -> addresses.ask(member.membership().id(), alamat), "asked", flash, locale);
    }

    @PostMapping("/kirim-ulang")
    String again(Member member, RedirectAttributes flash, Locale locale) {
        return moved(() -> addresses.askAgain(member.membership().id()), "asked", flash, locale);
    }

    @PostMapping("/konfirmasi")
    String confirm(
            @RequestParam(defaultValue = "") String kode,
            Member member,
            RedirectAttributes flash,
            Locale locale) {
        return moved(
                () -> addresses.confirm(member.membership().id(), kode, member.actor()),
                "confirmed",
                flash,
                locale);
    }

    @PostMapping("/hapus")
    String remove(Member member, RedirectAttributes flash, Locale locale) {
        return moved(
                () -> addresses.remove(member.membership().id(), member.actor()),
                "removed",
                flash,
                locale);
    }

    private String moved(Runnable move, String done, RedirectAttributes flash, Locale locale) {
        try {
            move.run();
            flash.addFlashAttribute("done", say("notice.address." + done, locale));
        } catch (MailAddressRefused refused) {
            flash.addFlashAttribute(
                    "refused", say("notice.address.refused." + refused.reason(), locale));
        }
        return "redirect:" + NoticeMails.CHOICES + "#surel";
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
