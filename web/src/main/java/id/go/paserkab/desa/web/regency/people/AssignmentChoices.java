package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.people.Facilitator;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which villages are chosen for a facilitator: those that nobody covers. */
@Component
class AssignmentChoices {

    private final Coverage coverage;
    private final VillageRegister register;
    private final Clock clock;

    AssignmentChoices(Coverage coverage, VillageRegister register, Clock clock) {
        this.coverage = coverage;
        this.register = register;
        this.clock = clock;
    }

    AssignForm blank() {
        var form = new AssignForm();
        form.setFrom(PaserTime.today(clock).toString());
        return form;
    }

    String show(Facilitator who, AssignForm form, Model model) {
        var day = PaserTime.today(clock);
        model.addAttribute("facilitator", who);
        model.addAttribute("form", form);
        model.addAttribute("groups", DistrictGroup.of(coverage.uncovered(day), register));
        model.addAttribute(
                "has",
                coverage.on(day).stream()
                        .filter(assigned -> assigned.facilitator().equals(who.id()))
                        .count());
        return "regency/people/assign";
    }
}
