package id.go.paserkab.desa.web.village.population.card;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.EventEntry;
import id.go.paserkab.desa.population.EventHistory;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.population.Reversals;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an event back, from the page of a resident or of a family that it is about. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
class ReversalController {

    private static final int ALL = 10_000;

    private final Residents residents;
    private final EventHistory history;
    private final Reversals reversals;
    private final PopulationWords words;

    ReversalController(
            Residents residents, EventHistory history, Reversals reversals, PopulationWords words) {
        this.residents = residents;
        this.history = history;
        this.reversals = reversals;
        this.words = words;
    }

    @PostMapping("/kantor/penduduk/{id}/peristiwa/{event}/batalkan")
    String ofResident(
            @PathVariable UUID id,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String reason,
            Clerk clerk,
            RedirectAttributes flash,
            Locale locale) {
        var _ = residents.card(id, clerk).orElseThrow(PopulationWords::notFound);
        reverse(history.ofResident(id, ALL), event, reason, clerk, flash, locale);
        return residents.card(id, clerk).isPresent()
                ? "redirect:/kantor/penduduk/" + id
                : "redirect:/kantor/penduduk";
    }

    @PostMapping("/kantor/keluarga/{id}/peristiwa/{event}/batalkan")
    String ofFamily(
            @PathVariable UUID id,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String reason,
            Clerk clerk,
            RedirectAttributes flash,
            Locale locale) {
        var _ = residents.family(id, clerk).orElseThrow(PopulationWords::notFound);
        reverse(history.ofFamily(id, ALL), event, reason, clerk, flash, locale);
        return residents.family(id, clerk).isPresent()
                ? "redirect:/kantor/keluarga/" + id
                : "redirect:/kantor/penduduk";
    }

    private void reverse(
            List<EventEntry> entries,
            UUID event,
            String reason,
            Clerk clerk,
            RedirectAttributes flash,
            Locale locale) {
        if (entries.stream().noneMatch(entry -> entry.id().equals(event) && ofHand(entry))) {
            throw PopulationWords.notFound();
        }
        try {
            reversals.reverse(event, reason, clerk);
            flash.addFlashAttribute("done", words.say("done.reversed", locale));
        } catch (PopulationRefused refused) {
            flash.addFlashAttribute("refused", words.refusal(refused, locale));
        }
    }

    /**
     * What a file brought concerns many more than whoever is looked at, and is undone elsewhere.
     */
    private static boolean ofHand(EventEntry entry) {
        return entry.kind() != EventKind.IMPORT;
    }
}
