package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.people.PeopleRefused;
import id.go.paserkab.desa.people.PeopleRefused.Reason;
import id.go.paserkab.desa.people.Proposal.Share;
import id.go.paserkab.desa.people.Proposals;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposes who could cover the villages that nobody covers; DPMD accepts it whole or leaves it. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/pendamping/usulan")
class ProposalController {

    private final Proposals proposals;
    private final VillageRegister register;
    private final PeopleWords words;
    private final Clock clock;

    ProposalController(
            Proposals proposals, VillageRegister register, PeopleWords words, Clock clock) {
        this.proposals = proposals;
        this.register = register;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String preview(
            @RequestParam(defaultValue = "") String mulai,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        try {
            var day = Days.parse(mulai);
            return show(day == null ? PaserTime.today(clock) : day, model);
        } catch (PeopleRefused refused) {
            return refused(words.words(refused, locale), model, response);
        } catch (DateTimeParseException unreadable) {
            return refused(words.say("refused.DAY_UNREADABLE", locale), model, response);
        }
    }

    @PostMapping
    String accept(
            @RequestParam(defaultValue = "") String mulai,
            @RequestParam(defaultValue = "") String fingerprint,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var day = read(mulai);
        try {
            var accepted = proposals.accept(day, fingerprint, by.actor());
            flash.addFlashAttribute("done", words.say("done.proposal", locale, accepted.given()));
            return "redirect:/pendamping";
        } catch (PeopleRefused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", words.words(refused, locale));
            return show(
                    day == null || refused.reason() == Reason.DAY_TOO_EARLY
                            ? PaserTime.today(clock)
                            : day,
                    model);
        }
    }

    private String refused(String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", why);
        return show(PaserTime.today(clock), model);
    }

    /** A day that cannot be read was not sent by our form; nothing fits its fingerprint. */
    private static @Nullable LocalDate read(String typed) {
        try {
            return Days.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private String show(LocalDate day, Model model) {
        var proposal = proposals.preview(day);
        model.addAttribute("proposal", proposal);
        model.addAttribute(
                "shares",
                proposal.shares().stream()
                        .map(share ->
                                new ShareRow(share, DistrictGroup.of(share.given(), register)))
                        .toList());
        model.addAttribute("left", DistrictGroup.of(proposal.left(), register));
        return "regency/people/proposal";
    }

    /** What a facilitator would be given, by kecamatan. */
    public record ShareRow(Share share, List<DistrictGroup> given) {}
}
