package id.go.paserkab.desa.web.regency.villages;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.InvalidSlug;
import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import id.go.paserkab.desa.programme.VillageDesk;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.members.MemberAccounts;
import id.go.paserkab.desa.web.members.MemberRefused;
import id.go.paserkab.desa.web.regency.VillagePaths;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ADMINISTER_VILLAGES)
@RequestMapping("/desa/{code}")
class VillageMovesController {

    private final VillageDesk desk;
    private final VillagePaths paths;
    private final VillagePages pages;
    private final MemberAccounts members;
    private final VillageWords words;

    VillageMovesController(
            VillageDesk desk,
            VillagePaths paths,
            VillagePages pages,
            MemberAccounts members,
            VillageWords words) {
        this.desk = desk;
        this.paths = paths;
        this.pages = pages;
        this.members = members;
        this.words = words;
    }

    @PostMapping("/{move:nama|alamat|domain|hapus-domain|hanya-baca|tangguhkan|buka|arsipkan}")
    String make(
            @PathVariable String code,
            @PathVariable String move,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int hours,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var village = paths.village(code);
        var asked = VillageMove.at(move);
        try {
            make(asked, village, text.strip(), reason.strip(), hours, by.actor());
        } catch (WaveRefused | InvalidSlug refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "typed",
                    new VillageMove.Typed(
                            move, text, reason, words.refused(asked, refused, locale)));
            return pages.show(village, by, model);
        }
        flash.addFlashAttribute("done", words.done(asked, village, locale));
        return "redirect:/desa/" + village.code().bare();
    }

    @PostMapping("/anggota/{id}/sandi")
    String password(
            @PathVariable String code,
            @PathVariable UUID id,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var village = paths.village(code);
        try {
            var issued = members.issueOneTimePassword(Scope.of(village.code()), id, by.actor());
            response.setHeader("Cache-Control", "no-store");
            model.addAttribute("village", village);
            model.addAttribute("issued", issued);
            return "regency/villages/password";
        } catch (MemberRefused | IdentityProviderUnavailable refused) {
            flash.addFlashAttribute("refused", words.refused(refused, locale));
            return "redirect:/desa/" + village.code().bare();
        }
    }

    private void make(
            VillageMove move, Village village, String text, String reason, int hours, Actor by) {
        var code = village.code();
        switch (move) {
            case RENAME -> desk.rename(code, text, by);
            case CHANGE_SLUG -> desk.changeSlug(code, new Slug(text.toLowerCase(Locale.ROOT)), by);
            case ADD_DOMAIN -> desk.addDomain(code, text, by);
            case REMOVE_DOMAIN -> desk.removeDomain(code, text, by);
            case READ_ONLY ->
                    desk.makeReadOnly(
                            code,
                            reason,
                            hours > 0 && hours <= 720 ? Duration.ofHours(hours) : null,
                            by);
            case SUSPEND -> desk.suspend(code, reason, by);
            case REOPEN -> desk.reopen(code, by);
            case ARCHIVE -> desk.archive(code, text, reason, by);
        }
    }
}
