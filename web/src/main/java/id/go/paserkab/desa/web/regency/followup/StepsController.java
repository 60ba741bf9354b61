package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** DPMD notes the steps of every village. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/tindak-lanjut/{code}")
class StepsController extends StepMoves {

    private final FollowUpAccess access;

    StepsController(StepPages pages, FollowUpWords words, FollowUpAccess access) {
        super(pages, words);
        this.access = access;
    }

    @Override
    Village village(String code, Member member) {
        return access.village(code);
    }

    @Override
    String base(Village village) {
        return VillageFollowUpController.base(village);
    }
}
