package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.VillagePaths;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who works in a facilitator's own village. Any other village is not there. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ASSIST_VILLAGES)
@RequestMapping("/pendampingan")
class AssistanceController {

    private final OwnVillages own;
    private final VillagePeople people;
    private final VillagePaths paths;

    AssistanceController(OwnVillages own, VillagePeople people, VillagePaths paths) {
        this.own = own;
        this.people = people;
        this.paths = paths;
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Member member, Model model) {
        var village = paths.village(code);
        if (!own.of(member).contains(village.code())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        people.show(village, model);
        return "regency/people/assisted";
    }
}
