package id.go.paserkab.desa.web.village.office;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.incomingletter.IncomingArchive;
import id.go.paserkab.desa.population.ResidentFilter;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.profile.ProfileField;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.error.MissingTable;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.letters.LetterQueues;
import id.go.paserkab.desa.web.village.population.Clerks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff arrive: what waits for them today, and how far their village's page has come. */
@Controller
@OnFace(FaceKind.VILLAGE)
class OfficePage {

    private static final int LATEST = 3;
    private static final int WAITING = 5;

    private final ProfileDesk desk;
    private final Addresses addresses;
    private final Clerks clerks;
    private final ResidentSearch residents;
    private final LetterQueues queues;
    private final IncomingArchive incoming;

    OfficePage(
            ProfileDesk desk,
            Addresses addresses,
            Clerks clerks,
            ResidentSearch residents,
            LetterQueues queues,
            IncomingArchive incoming) {
        this.desk = desk;
        this.addresses = addresses;
        this.clerks = clerks;
        this.residents = residents;
        this.queues = queues;
        this.incoming = incoming;
    }

    @GetMapping("/kantor")
    @Requires(Permission.ENTER_OFFICE)
    String arrive(Village village, Member reader, Model model) {
        try {
            model.addAllAttributes(desk(reader));
        } catch (RuntimeException early) {
            // The desk waits for the village's upgrade; everything else is served.
            if (!MissingTable.isBehind(early)) {
                throw early;
            }
        }
        var profile = desk.profile();
        var missing =
                Arrays.stream(ProfileField.values())
                        .filter(field -> profile.text(field) == null)
                        .toList();
        model.addAttribute("missing", missing);
        model.addAttribute("fields", ProfileField.values().length);
        model.addAttribute("filled", ProfileField.values().length - missing.size());
        model.addAttribute("revisions", desk.revisions(LATEST));
        model.addAttribute("address", addresses.of(village));
        return "office/home";
    }

    private Map<String, Object> desk(Member reader) {
        var desk = new HashMap<String, Object>();
        if (reader.may(Permission.VIEW_RESIDENTS)) {
            var present = ResidentFilter.present();
            desk.put("residents", residents.count(present, clerks.of(reader)));
        }
        if (reader.may(Permission.PREPARE_LETTERS)) {
            desk.put("queues", queues.of(reader, WAITING));
            desk.put("incoming", incoming.waiting());
        }
        return desk;
    }
}
