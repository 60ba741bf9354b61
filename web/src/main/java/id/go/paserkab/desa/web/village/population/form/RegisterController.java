package id.go.paserkab.desa.web.village.population.form;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.Registration;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.population.Mistakes;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers one person: known since before the register, born, or arrived. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
@RequestMapping("/kantor/penduduk/baru")
class RegisterController {

    private static final String HEAD = "1";
    private static final String CHILD = "4";
    private static final String INDONESIAN = "1";

    private final Registration registration;
    private final Residents residents;
    private final FormPages pages;
    private final Clock clock;

    RegisterController(
            Registration registration, Residents residents, FormPages pages, Clock clock) {
        this.registration = registration;
        this.residents = residents;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String blank(
            @RequestParam(required = false) @Nullable UUID keluarga,
            @RequestParam(defaultValue = "OPENING") EventKind jenis,
            Clerk clerk,
            Model model) {
        var kind = RegistrationForm.KINDS.contains(jenis) ? jenis : EventKind.OPENING;
        var form = RegistrationForm.blank(kind, PaserTime.today(clock), usual(keluarga, kind));
        return pages.registration(form, keluarga, new Mistakes(), clerk, model);
    }

    @PostMapping
    String register(
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable UUID keluarga,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var form = RegistrationForm.read(sent);
        var mistakes = new Mistakes();
        form.check(keluarga != null, mistakes, pages.areasOf(clerk, null), pages.words(), locale);
        var family = keluarga == null ? byNumber(form, clerk, mistakes, locale) : keluarga;
        if (!mistakes.any()) {
            try {
                var taken = form.takeIn(family);
                var id = registration.takeIn(taken, clerk);
                flash.addFlashAttribute(
                        "done", pages.words().say("done.registered", locale, form.name()));
                return "redirect:" + home(id, clerk);
            } catch (PopulationRefused refused) {
                pages.words().refuse(refused, mistakes, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.registration(form, keluarga, mistakes, clerk, model);
    }

    /** The family page, where the next of the family is registered; the card of who has none. */
    private String home(UUID resident, Clerk clerk) {
        return residents
                .card(resident, clerk)
                .flatMap(card -> Optional.ofNullable(card.familyId()))
                .map(family -> "/kantor/keluarga/" + family)
                .orElse("/kantor/penduduk/" + resident);
    }

    private @Nullable UUID byNumber(
            RegistrationForm form, Clerk clerk, Mistakes mistakes, Locale locale) {
        if (form.home() != RegistrationForm.Home.FAMILY_BY_NUMBER || mistakes.any()) {
            return null;
        }
        var found =
                Optional.ofNullable(form.household().facts().get(Fact.FAMILY_NUMBER))
                        .flatMap(residents::familyOf)
                        .filter(family -> residents.family(family, clerk).isPresent());
        if (found.isEmpty()) {
            mistakes.add(
                    Mistakes.field(Fact.FAMILY_NUMBER),
                    pages.words().say("form.family-unknown", locale));
        }
        return found.orElse(null);
    }

    private static Facts usual(@Nullable UUID family, EventKind kind) {
        var relationship = family == null ? HEAD : kind == EventKind.BIRTH ? CHILD : "";
        return Facts.of(Map.of(Fact.CITIZENSHIP, INDONESIAN, Fact.RELATIONSHIP, relationship));
    }
}
