package id.go.paserkab.desa.web.village.territory;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaRefused;
import id.go.paserkab.desa.territory.TerritoryDesk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes areas after a second thought, and opens them again. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
@RequestMapping("/kantor/wilayah/{id}")
class AreaClosingController {

    private final TerritoryDesk desk;
    private final AreaPages pages;
    private final TerritoryWords words;

    AreaClosingController(TerritoryDesk desk, AreaPages pages, TerritoryWords words) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/tutup")
    String ask(@PathVariable UUID id, Model model) {
        var area = pages.area(id);
        if (!area.open()) {
            return AreaPages.BACK;
        }
        var territory = desk.territory();
        model.addAttribute("area", area);
        model.addAttribute("path", territory.path(id));
        model.addAttribute("below", territory.in(id).stream().filter(Area::open).toList());
        return "office/territory/close";
    }

    @PostMapping("/tutup")
    String close(
            @PathVariable UUID id,
            @RequestParam int version,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        return done(() -> desk.close(id, version, by.actor()), "done.closed", flash, locale);
    }

    @PostMapping("/buka")
    String reopen(
            @PathVariable UUID id,
            @RequestParam int version,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        return done(() -> desk.reopen(id, version, by.actor()), "done.reopened", flash, locale);
    }

    private String done(Supplier<Area> work, String key, RedirectAttributes flash, Locale locale) {
        try {
            flash.addFlashAttribute("done", words.say(key, locale, work.get().title()));
        } catch (AreaRefused refused) {
            flash.addFlashAttribute("refused", words.words(refused, locale));
        }
        return AreaPages.BACK;
    }
}
