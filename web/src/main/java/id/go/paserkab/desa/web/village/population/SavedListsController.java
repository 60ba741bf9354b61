package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.SavedLists;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps a member's searches under a name, and forgets them. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.VIEW_RESIDENTS)
@RequestMapping(ResidentList.PATH + "/daftar")
class SavedListsController {

    private static final int LONGEST = 60;

    private final SavedLists lists;
    private final PopulationWords words;

    SavedListsController(SavedLists lists, PopulationWords words) {
        this.lists = lists;
        this.words = words;
    }

    @PostMapping
    String keep(
            @RequestParam Map<String, String> parameters,
            Member member,
            RedirectAttributes flash,
            Locale locale) {
        var list = ResidentList.of(parameters);
        var name = parameters.getOrDefault("nama", "").strip();
        if (name.isEmpty() || name.length() > LONGEST || ResidentList.wholeNumber(name)) {
            flash.addFlashAttribute("refused", words.say("saved.name-wrong", locale));
        } else {
            lists.keep(member.membership().subject(), name, list.question());
            flash.addFlashAttribute("done", words.say("saved.kept", locale, name));
        }
        return "redirect:" + list.at(ResidentList.PATH);
    }

    @PostMapping("/{id}/hapus")
    String forget(@PathVariable UUID id, Member member, RedirectAttributes flash, Locale locale) {
        lists.forget(member.membership().subject(), id);
        flash.addFlashAttribute("done", words.say("saved.forgotten", locale));
        return "redirect:" + ResidentList.PATH;
    }
}
