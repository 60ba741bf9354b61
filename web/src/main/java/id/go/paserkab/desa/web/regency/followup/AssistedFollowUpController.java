package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A facilitator sees and notes the steps of their own villages. Any other is not there. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ASSIST_VILLAGES)
@RequestMapping("/pendampingan/{code}/tindak-lanjut")
class AssistedFollowUpController extends StepMoves {

    private final StepPages pages;
    private final FollowUpAccess access;

    AssistedFollowUpController(StepPages pages, FollowUpWords words, FollowUpAccess access) {
        super(pages, words);
        this.pages = pages;
        this.access = access;
    }

    @GetMapping
    String village(@PathVariable String code, Member member, Model model) {
        var village = village(code, member);
        return pages.village(village, null, true, base(village), model);
    }

    @Override
    Village village(String code, Member member) {
        return access.ownVillage(code, member);
    }

    @Override
    String base(Village village) {
        return "/pendampingan/" + village.code().bare() + "/tindak-lanjut";
    }
}
