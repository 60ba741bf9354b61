package id.go.paserkab.desa.web.village.territory;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.AreaRefused;
import id.go.paserkab.desa.territory.TerritoryDesk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes areas, calls them otherwise, moves them and notes their heads. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
@RequestMapping("/kantor/wilayah")
class AreaFormsController {

    private final TerritoryDesk desk;
    private final AreaPages pages;
    private final TerritoryWords words;

    AreaFormsController(TerritoryDesk desk, AreaPages pages, TerritoryWords words) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/baru")
    String blank(@RequestParam(required = false) @Nullable UUID induk, Model model) {
        var form = new AreaForm();
        form.setParent(induk);
        form.setLevel(pages.usualIn(induk));
        model.addAttribute("form", form);
        return pages.making(model);
    }

    @PostMapping("/baru")
    String make(
            @Valid @ModelAttribute("form") AreaForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        if (!errors.hasErrors()) {
            try {
                var made = desk.make(form.wanted(), by.actor());
                flash.addFlashAttribute("done", words.say("done.made", locale, made.title()));
                return AreaPages.BACK;
            } catch (AreaRefused refused) {
                words.refuse(refused, errors, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.making(model);
    }

    @GetMapping("/{id}/ubah")
    String present(@PathVariable UUID id, Model model) {
        var area = pages.area(id);
        if (!area.open()) {
            return AreaPages.BACK;
        }
        model.addAttribute("form", AreaForm.of(area));
        return pages.changing(area, model);
    }

    @PostMapping("/{id}/ubah")
    String edit(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AreaForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var area = pages.area(id);
        if (!errors.hasErrors()) {
            try {
                var edited = desk.edit(id, form.edit(), by.actor());
                flash.addFlashAttribute("done", words.say("done.changed", locale, edited.title()));
                return AreaPages.BACK;
            } catch (AreaRefused refused) {
                words.refuse(refused, errors, locale);
                if (refused.reason() == AreaRefused.Reason.CHANGED_MEANWHILE) {
                    return beside(pages.area(id), form, model, response);
                }
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.changing(area, model);
    }

    /** Shows what was typed beside what is saved; sent again, it is based on that. */
    private String beside(Area saved, AreaForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        form.setVersion(saved.version());
        model.addAttribute("saved", saved);
        model.addAttribute("savedPath", desk.path(saved.id()));
        return pages.changing(saved, model);
    }

    @ModelAttribute("levels")
    AreaLevel[] levels() {
        return AreaLevel.values();
    }
}
