package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.people.Facilitator;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.PeopleRefused;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives villages to facilitators, hands them over and takes them back. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/pendamping")
class AssignmentsController {

    private final Assignments assignments;
    private final Facilitators facilitators;
    private final Coverage coverage;
    private final AssignmentChoices choices;
    private final PeopleWords words;

    AssignmentsController(
            Assignments assignments,
            Facilitators facilitators,
            Coverage coverage,
            AssignmentChoices choices,
            PeopleWords words) {
        this.assignments = assignments;
        this.facilitators = facilitators;
        this.coverage = coverage;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping("/{id}/desa")
    String choose(@PathVariable UUID id, Model model) {
        return choices.show(known(id), choices.blank(), model);
    }

    @PostMapping("/{id}/desa")
    String assign(
            @PathVariable UUID id,
            @ModelAttribute("form") AssignForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var who = known(id);
        var from = words.day(form.getFrom(), "from", errors, locale);
        var until = words.day(form.getUntil(), "until", errors, locale);
        if (!errors.hasErrors()) {
            try {
                var villages = form.codes();
                assignments.assign(id, villages, from, until, by.actor());
                flash.addFlashAttribute(
                        "done", words.say("done.assigned", locale, villages.size()));
                warn(who, from, flash, locale);
                return "redirect:/pendamping/" + id;
            } catch (PeopleRefused refused) {
                words.refuse(refused, errors, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return choices.show(who, form, model);
    }

    @PostMapping("/penugasan/{assignment}/{move:akhiri|ganti|tarik}")
    String move(
            @PathVariable UUID assignment,
            @PathVariable String move,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable UUID facilitator,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var before = assignments.find(assignment).orElseThrow(AssignmentsController::notFound);
        try {
            make(move, assignment, Days.parse(day), facilitator, by.actor());
            flash.addFlashAttribute("done", words.say("done." + move, locale));
            facilitators
                    .find(facilitator == null ? before.facilitator() : facilitator)
                    .ifPresent(who -> warn(who, Days.parse(day), flash, locale));
        } catch (PeopleRefused refused) {
            flash.addFlashAttribute("refused", words.words(refused, locale));
        } catch (DateTimeParseException unreadable) {
            flash.addFlashAttribute("refused", words.say("refused.DAY_UNREADABLE", locale));
        }
        return "redirect:/pendamping/" + before.facilitator();
    }

    private void make(
            String move,
            UUID assignment,
            @Nullable LocalDate day,
            @Nullable UUID facilitator,
            Actor by) {
        switch (move) {
            case "akhiri" -> assignments.end(assignment, day, by);
            case "ganti" -> {
                if (facilitator == null) {
                    throw new PeopleRefused(PeopleRefused.Reason.NO_FACILITATOR);
                }
                assignments.replace(assignment, facilitator, day, by);
            }
            default -> assignments.withdraw(assignment, by);
        }
    }

    /** More villages than one person can coach are no mistake, but somebody should know. */
    private void warn(
            Facilitator who, @Nullable LocalDate day, RedirectAttributes flash, Locale locale) {
        var villages =
                day == null
                        ? 0
                        : coverage.on(day).stream()
                                .filter(assigned -> assigned.facilitator().equals(who.id()))
                                .count();
        if (villages > Facilitator.MOST_VILLAGES) {
            flash.addFlashAttribute(
                    "careful",
                    words.say(
                            "crowded.warning",
                            locale,
                            who.name(),
                            villages,
                            Facilitator.MOST_VILLAGES));
        }
    }

    private Facilitator known(UUID id) {
        return facilitators.find(id).orElseThrow(AssignmentsController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
