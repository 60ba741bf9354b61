package id.go.paserkab.desa.web.regency.villages;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.provisioning.Runs;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.members.MemberAccounts;
import id.go.paserkab.desa.web.security.Member;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one village; who may not administer villages does not see its staff. */
@Component
class VillagePages {

    private final Runs runs;
    private final MemberAccounts members;
    private final Addresses addresses;

    VillagePages(Runs runs, MemberAccounts members, Addresses addresses) {
        this.runs = runs;
        this.members = members;
        this.addresses = addresses;
    }

    String show(Village village, Member viewer, Model model) {
        model.addAttribute("village", village);
        model.addAttribute("address", addresses.of(village));
        model.addAttribute("host", addresses.hostOf(village));
        model.addAttribute("runs", runs.of(village.code()));
        model.addAttribute("staff", staff(village, viewer));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", VillageMove.Typed.NOTHING);
        }
        return "regency/villages/village";
    }

    private List<Membership> staff(Village village, Member viewer) {
        return viewer.may(Permission.ADMINISTER_VILLAGES)
                ? members.members(Scope.of(village.code()))
                : List.of();
    }
}
