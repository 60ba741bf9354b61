package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.security.Member;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the form of an appointment and takes its scan out of it. */
@Component
class AppointmentPages {

    private final Cadres cadres;
    private final Clock clock;

    AppointmentPages(Cadres cadres, Clock clock) {
        this.cadres = cadres;
        this.clock = clock;
    }

    AppointmentForm blank(@Nullable Cadre replaced, String kind) {
        var form = new AppointmentForm();
        form.setKind(
                replaced != null
                        ? replaced.kind()
                        : kind.equals("operator") ? CadreKind.OPERATOR : CadreKind.CADRE);
        form.setFrom(PaserTime.today(clock).toString());
        form.setReplaces(replaced == null ? null : replaced.id());
        return form;
    }

    String show(Village village, @Nullable Cadre cadre, AppointmentForm form, Model model) {
        var replaces = form.getReplaces();
        model.addAttribute("village", village);
        model.addAttribute("cadre", cadre);
        model.addAttribute("form", form);
        model.addAttribute("kinds", CadreKind.values());
        model.addAttribute("replaced", replaces == null ? "" : name(village, replaces));
        model.addAttribute("chosen", form.getScan() != null && !form.getScan().isEmpty());
        return "regency/people/appointment";
    }

    /** An empty file with a name was chosen and is refused; without a name none was chosen. */
    @Nullable NewDocument scan(AppointmentForm form, Member by) throws IOException {
        var scan = form.getScan();
        if (scan == null) {
            return null;
        }
        var name = Objects.requireNonNullElse(scan.getOriginalFilename(), "");
        return name.isEmpty() && scan.isEmpty()
                ? null
                : new NewDocument(name, scan.getBytes(), by.actor());
    }

    private String name(Village village, UUID id) {
        return cadres.find(id)
                .filter(other -> other.village().equals(village.code()))
                .map(Cadre::name)
                .orElse("");
    }
}
