package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a facilitator works: their own villages, and no others. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ASSIST_VILLAGES)
@RequestMapping("/pendampingan")
class AssistanceController {

    @GetMapping
    String mine() {
        return "regency/people/assistance";
    }
}
