package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.visit.Topic;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.web.security.Member;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the form in which a visit is recorded or corrected. */
@Component
class VisitPages {

    private final OwnVisits own;
    private final ShownVisits shown;
    private final VillageRegister register;

    VisitPages(OwnVisits own, ShownVisits shown, VillageRegister register) {
        this.own = own;
        this.shown = shown;
        this.register = register;
    }

    /** {@code plan} is what is being recorded, where it was planned. */
    String record(VisitForm form, @Nullable Visit plan, Member member, Model model) {
        model.addAttribute("plan", plan == null ? null : shown.of(plan));
        model.addAttribute("draft", String.valueOf(form.key()));
        model.addAttribute("action", "/pendampingan/kunjungan/catat");
        return show(form, null, member, model);
    }

    String correct(VisitForm form, Visit visit, Member member, Model model) {
        model.addAttribute("plan", null);
        model.addAttribute("draft", visit.id() + ":ubah:" + visit.version());
        model.addAttribute("action", "/pendampingan/kunjungan/" + visit.id() + "/ubah");
        return show(form, visit, member, model);
    }

    private String show(VisitForm form, @Nullable Visit visit, Member member, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("visit", visit);
        model.addAttribute(
                "kept", visit == null ? null : Objects.requireNonNull(visit.made()).photos());
        model.addAttribute("topics", Topic.values());
        model.addAttribute("gates", shown.gates());
        model.addAttribute("most", Visit.MOST_PHOTOS);
        model.addAttribute("today", own.today());
        var chosen = visit == null ? Stream.<VillageCode>of() : Stream.of(visit.village());
        model.addAttribute(
                "villages",
                Stream.concat(own.visitable(member).stream(), chosen)
                        .distinct()
                        .sorted()
                        .flatMap(code -> register.find(code).stream())
                        .toList());
        return "regency/visits/record";
    }
}
