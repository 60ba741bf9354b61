package id.go.paserkab.desa.web.village.members;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.members.MemberAccounts;
import id.go.paserkab.desa.web.members.page.MembersController;
import id.go.paserkab.desa.web.members.page.MembersOffice;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.words.Refusals;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.MANAGE_VILLAGE_MEMBERS)
@RequestMapping("/kantor/anggota")
class VillageMembersController extends MembersController {

    VillageMembersController(MemberAccounts members, Refusals refusals, MessageSource messages) {
        super(members, refusals, messages);
    }

    @Override
    protected MembersOffice office(Face face) {
        if (face instanceof Face.OfVillage(var village)) {
            return new MembersOffice(
                    Scope.of(village.code()), "/kantor/anggota", "office", village.slug().value());
        }
        throw new IllegalStateException("No village on the face " + face.kind());
    }
}
