package id.go.paserkab.desa.web.village.population.events;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.Departures;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Leave;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/** Writes that a resident died, moved away or is missing. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
@RequestMapping("/kantor/penduduk/{id}/{kind:meninggal|pindah|hilang}")
class LeaveController {

    private static final Map<String, EventKind> KINDS =
            Map.of(
                    "meninggal", EventKind.DEATH,
                    "pindah", EventKind.DEPARTURE,
                    "hilang", EventKind.MISSING);

    private final Residents residents;
    private final Departures departures;
    private final PopulationWords words;
    private final Clock clock;

    LeaveController(
            Residents residents, Departures departures, PopulationWords words, Clock clock) {
        this.residents = residents;
        this.departures = departures;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @PathVariable String kind, Clerk clerk, Model model) {
        var form = EventForm.today(PaserTime.today(clock));
        return page(kind, card(id, clerk), form, new Mistakes(), clerk, model);
    }

    @PostMapping
    String write(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam Map<String, String> sent,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var card = card(id, clerk);
        var form = EventForm.read(sent);
        var mistakes = new Mistakes();
        form.check(mistakes, words, locale);
        if (!mistakes.any()) {
            try {
                departures.leave(leave(kind(kind), id, form), clerk);
                flash.addFlashAttribute(
                        "done", words.say("done." + kind(kind), locale, card.name()));
                return "redirect:/kantor/penduduk/" + id;
            } catch (PopulationRefused refused) {
                words.refuse(refused, mistakes, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(kind, card, form, mistakes, clerk, model);
    }

    private String page(
            String kind,
            ResidentCard card,
            EventForm form,
            Mistakes mistakes,
            Clerk clerk,
            Model model) {
        model.addAttribute("card", card);
        model.addAttribute("kind", kind(kind));
        model.addAttribute("action", "/kantor/penduduk/" + card.id() + "/" + kind);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("heads", heads(card, clerk));
        return "office/population/leave";
    }

    /** Who could head the family when its head leaves it; nobody where somebody else does. */
    private List<ResidentCard> heads(ResidentCard card, Clerk clerk) {
        if (card.familyId() == null || !card.head()) {
            return List.of();
        }
        return residents.family(card.familyId(), clerk).stream()
                .flatMap(family -> family.members().stream())
                .filter(member -> !member.id().equals(card.id()))
                .toList();
    }

    private static Leave leave(EventKind kind, UUID id, EventForm form) {
        return new Leave(kind, form.day(), form.place(), form.note(), Set.of(id), form.newHead());
    }

    private static EventKind kind(String word) {
        var kind = KINDS.get(word);
        if (kind == null) {
            throw PopulationWords.notFound();
        }
        return kind;
    }

    private ResidentCard card(UUID id, Clerk clerk) {
        return residents.card(id, clerk).orElseThrow(PopulationWords::notFound);
    }
}
