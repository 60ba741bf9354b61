package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.people.Assignment;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.people.Facilitator;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows who assists which villages, and which villages nobody does. */
@Controller
@OnFace(FaceKind.REGENCY)
@RequestMapping("/pendamping")
class FacilitatorsController {

    private final Facilitators facilitators;
    private final Assignments assignments;
    private final Coverage coverage;
    private final VillageRegister register;
    private final Clock clock;

    FacilitatorsController(
            Facilitators facilitators,
            Assignments assignments,
            Coverage coverage,
            VillageRegister register,
            Clock clock) {
        this.facilitators = facilitators;
        this.assignments = assignments;
        this.coverage = coverage;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.VIEW_PROGRAMME)
    String list(Member viewer, Model model) {
        var day = PaserTime.today(clock);
        model.addAttribute(
                "shown",
                FacilitatorsPage.of(
                        day,
                        facilitators.all(),
                        coverage.on(day),
                        DistrictGroup.of(coverage.uncovered(day), register),
                        viewer.may(Permission.VIEW_PEOPLE)));
        return "regency/people/facilitators";
    }

    @GetMapping("/{id}")
    @Requires(Permission.VIEW_PEOPLE)
    String one(@PathVariable UUID id, Model model) {
        var who =
                facilitators
                        .find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var day = PaserTime.today(clock);
        var all = assignments.of(id).stream().map(this::row).toList();
        model.addAttribute("facilitator", who);
        model.addAttribute("day", day);
        model.addAttribute("present", those(all, day, false));
        model.addAttribute("past", those(all, day, true));
        model.addAttribute("account", account(who));
        model.addAttribute("others", others(who, day));
        return "regency/people/facilitator";
    }

    private AssignmentRow row(Assignment assignment) {
        return AssignmentRow.of(assignment, register, PaserTime.today(clock));
    }

    private static List<AssignmentRow> those(
            List<AssignmentRow> rows, LocalDate day, boolean past) {
        return rows.stream()
                .filter(row -> row.assignment().period().endedBefore(day) == past)
                .toList();
    }

    private String account(Facilitator who) {
        return facilitators.accountsFor(who.id()).stream()
                .filter(account -> account.id().equals(who.membership()))
                .map(account -> account.username())
                .findFirst()
                .orElse("");
    }

    /** Whoever could take a village over. */
    private List<Facilitator> others(Facilitator who, LocalDate day) {
        return facilitators.all().stream()
                .filter(other -> !other.id().equals(who.id()))
                .filter(other -> !other.period().endedBefore(day))
                .toList();
    }
}
