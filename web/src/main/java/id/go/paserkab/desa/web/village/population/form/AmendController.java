package id.go.paserkab.desa.web.village.population.form;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.Amendments;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects what was written wrongly of a resident, and notes what became different. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
@RequestMapping("/kantor/penduduk/{id}/ubah")
class AmendController {

    private final Residents residents;
    private final Amendments amendments;
    private final FormPages pages;
    private final Clock clock;

    AmendController(Residents residents, Amendments amendments, FormPages pages, Clock clock) {
        this.residents = residents;
        this.amendments = amendments;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cara,
            Clerk clerk,
            Model model) {
        var card = card(id, clerk);
        var form = AmendmentForm.of(card, cara.equals("berubah"), PaserTime.today(clock));
        return pages.amendment(form, card, new Mistakes(), clerk, model);
    }

    @PostMapping
    String amend(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var card = card(id, clerk);
        var form = AmendmentForm.read(card, sent);
        var mistakes = new Mistakes();
        form.check(mistakes, pages.areasOf(clerk, card.area()), pages.words(), locale);
        if (!mistakes.any()) {
            try {
                write(id, form, clerk);
                var done = form.change() ? "done.changed" : "done.corrected";
                flash.addFlashAttribute("done", pages.words().say(done, locale, card.name()));
                return "redirect:/kantor/penduduk/" + id;
            } catch (PopulationRefused refused) {
                pages.words().refuse(refused, mistakes, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.amendment(form, card, mistakes, clerk, model);
    }

    private void write(UUID id, AmendmentForm form, Clerk clerk) {
        var changes = form.facts().changes();
        if (form.change()) {
            amendments.change(id, form.day(), changes, form.note(), clerk);
        } else {
            amendments.correct(id, changes, form.note(), clerk);
        }
    }

    private ResidentCard card(UUID id, Clerk clerk) {
        return residents.card(id, clerk).orElseThrow(PopulationWords::notFound);
    }
}
