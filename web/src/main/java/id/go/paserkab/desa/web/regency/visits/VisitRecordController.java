package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.visit.Visits;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Records visits and corrects them: a plain form, or the same form as a phone's script sends it,
 * which is answered in a few bytes. The key stands in the address, so that a page that is loaded
 * again is still about the same visit.
 */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ASSIST_VILLAGES)
@RequestMapping("/pendampingan/kunjungan")
class VisitRecordController {

    /** A header that only the script sends. */
    private static final String BY_SCRIPT = "X-Konsep";

    private static final String VISITS = "/pendampingan/kunjungan/";

    private final Visits visits;
    private final OwnVisits own;
    private final VisitReading reading;
    private final VisitPages pages;

    VisitRecordController(Visits visits, OwnVisits own, VisitReading reading, VisitPages pages) {
        this.visits = visits;
        this.own = own;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/catat")
    String blank(
            @RequestParam(required = false) @Nullable UUID kunci,
            @RequestParam(defaultValue = "") String desa,
            Member member,
            Model model) {
        var village = Choices.village(desa);
        if (!desa.isEmpty() && (village == null || !own.visitable(member).contains(village))) {
            throw OwnVisits.notFound();
        }
        if (kunci == null) {
            return "redirect:"
                    + VISITS
                    + "catat?kunci="
                    + UUID.randomUUID()
                    + (village == null ? "" : "&desa=" + village.bare());
        }
        var before = visits.find(kunci).orElse(null);
        if (before == null) {
            var code = village == null ? "" : village.bare();
            return pages.record(
                    VisitForm.blank(kunci, code, null, own.today()), null, member, model);
        }
        own.visit(kunci, member);
        return open(before)
                ? pages.record(
                        VisitForm.blank(
                                kunci, before.village().bare(), before.topic(), own.today()),
                        before,
                        member,
                        model)
                : "redirect:" + VISITS + kunci;
    }

    @PostMapping("/catat")
    String record(
            @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var kept = reading.record(form, errors, by, locale);
        if (kept != null) {
            return "redirect:" + VISITS + kept;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var plan = form.key() == null ? null : visits.find(form.key()).orElse(null);
        return pages.record(form, plan, by, model);
    }

    @PostMapping(path = "/catat", headers = BY_SCRIPT)
    ResponseEntity<SentVisit> recordFromPhone(
            @ModelAttribute("form") VisitForm form, BindingResult errors, Member by, Locale locale)
            throws IOException {
        return answer(reading.record(form, errors, by, locale), errors);
    }

    @GetMapping("/{id}/ubah")
    String edit(@PathVariable UUID id, Member member, Model model) {
        var visit = correctable(id, member);
        return pages.correct(VisitForm.of(visit), visit, member, model);
    }

    @PostMapping("/{id}/ubah")
    String correct(
            @PathVariable UUID id,
            @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var visit = correctable(id, by);
        var kept = reading.correct(id, form, errors, by, locale);
        if (kept != null) {
            return "redirect:" + VISITS + kept;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.correct(form, visit, by, model);
    }

    @PostMapping(path = "/{id}/ubah", headers = BY_SCRIPT)
    ResponseEntity<SentVisit> correctFromPhone(
            @PathVariable UUID id,
            @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            Member by,
            Locale locale)
            throws IOException {
        correctable(id, by);
        return answer(reading.correct(id, form, errors, by, locale), errors);
    }

    private Visit correctable(UUID id, Member member) {
        var visit = own.visit(id, member);
        if (!visit.correctableBy(member.membership().subject(), own.today())) {
            throw OwnVisits.notFound();
        }
        return visit;
    }

    private static ResponseEntity<SentVisit> answer(@Nullable String kept, BindingResult errors) {
        return kept == null
                ? ResponseEntity.unprocessableContent().body(SentVisit.refused(errors))
                : ResponseEntity.ok(SentVisit.kept(VISITS + kept));
    }

    private static boolean open(Visit visit) {
        return visit.made() == null && visit.cancelReason() == null;
    }
}
