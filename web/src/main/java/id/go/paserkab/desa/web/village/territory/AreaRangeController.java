package id.go.paserkab.desa.web.village.territory;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.AreaRefused;
import id.go.paserkab.desa.territory.TerritoryDesk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes numbered areas at once: RT 001 to 012. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
@RequestMapping("/kantor/wilayah/banyak")
class AreaRangeController {

    private final TerritoryDesk desk;
    private final AreaPages pages;
    private final TerritoryWords words;

    AreaRangeController(TerritoryDesk desk, AreaPages pages, TerritoryWords words) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String blank(@RequestParam(required = false) @Nullable UUID induk, Model model) {
        var form = new RangeForm();
        form.setParent(induk);
        model.addAttribute("form", form);
        return pages.range(model);
    }

    @PostMapping
    String make(
            @ModelAttribute("form") RangeForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        if (!errors.hasErrors()) {
            try {
                var made = desk.make(form.range(), by.actor());
                flash.addFlashAttribute(
                        made.isEmpty() ? "careful" : "done",
                        made.isEmpty()
                                ? words.say("done.none-made", locale)
                                : words.say(
                                        "done.many-made",
                                        locale,
                                        made.size(),
                                        made.getFirst().title(),
                                        made.getLast().name()));
                return AreaPages.BACK;
            } catch (AreaRefused refused) {
                words.refuse(refused, errors, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.range(model);
    }

    @ModelAttribute("levels")
    List<AreaLevel> levels() {
        return List.of(AreaLevel.RT, AreaLevel.RW);
    }
}
