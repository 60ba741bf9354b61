package id.go.paserkab.desa.web.regency.members;

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
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_REGENCY_MEMBERS)
@RequestMapping("/anggota")
class RegencyMembersController extends MembersController {

    RegencyMembersController(MemberAccounts members, Refusals refusals, MessageSource messages) {
        super(members, refusals, messages);
    }

    @Override
    protected MembersOffice office(Face face) {
        return new MembersOffice(Scope.regency(), "/anggota", "regency", "paser");
    }
}
