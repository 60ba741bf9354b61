package id.go.paserkab.desa.web.regency.notices;

import id.go.paserkab.desa.delivery.Mails;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.notice.MailAddresses;
import id.go.paserkab.desa.notice.NoticeChoice;
import id.go.paserkab.desa.notice.NoticeChoices;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a member wants to be told, how, and in which language by mail. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ENTER_REGENCY)
@RequestMapping(NoticeMails.CHOICES)
class ChoicesController {

    private final NoticeChoices choices;
    private final MailAddresses addresses;
    private final Mails mails;
    private final MessageSource messages;

    ChoicesController(
            NoticeChoices choices, MailAddresses addresses, Mails mails, MessageSource messages) {
        this.choices = choices;
        this.addresses = addresses;
        this.mails = mails;
        this.messages = messages;
    }

    /** {@code kode} is what the link in a mail brings; it counts once the form is sent. */
    @GetMapping
    String show(@RequestParam(defaultValue = "") String kode, Member member, Model model) {
        var membership = member.membership();
        var chosen = choices.of(membership.id());
        model.addAttribute(
                "rows",
                kinds(member).stream()
                        .map(kind ->
                                new ChoiceRow(kind, chosen.getOrDefault(kind, NoticeChoice.USUAL)))
                        .toList());
        model.addAttribute("reader", addresses.of(membership.id()));
        model.addAttribute("proposed", membership.email());
        model.addAttribute("on", mails.on());
        model.addAttribute("code", kode);
        model.addAttribute("hours", MailAddresses.GOOD_FOR.toHours());
        return "regency/notices/choices";
    }

    @PostMapping
    String choose(
            @RequestParam(required = false, defaultValue = "") Set<NoticeKind> produk,
            @RequestParam(required = false, defaultValue = "") Set<NoticeKind> surel,
            @RequestParam(defaultValue = "id") String bahasaSurel,
            Member member,
            RedirectAttributes flash,
            Locale locale) {
        var chosen = new EnumMap<NoticeKind, NoticeChoice>(NoticeKind.class);
        for (var kind : kinds(member)) {
            chosen.put(kind, new NoticeChoice(produk.contains(kind), surel.contains(kind)));
        }
        choices.choose(member.membership().id(), chosen);
        addresses.speak(member.membership().id(), Locale.of(bahasaSurel));
        flash.addFlashAttribute("done", messages.getMessage("notice.choices.saved", null, locale));
        return "redirect:" + NoticeMails.CHOICES;
    }

    /** What somebody in this role is never told needs no choice. */
    private static List<NoticeKind> kinds(Member member) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.reaches(member.membership().role()))
                .toList();
    }

    /** A kind and what the member chose of it. */
    public record ChoiceRow(NoticeKind kind, NoticeChoice choice) {}
}
