package id.go.paserkab.desa.web.village.profile;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.profile.AwaitsUpgrade;
import id.go.paserkab.desa.profile.ProfileChangedMeanwhile;
import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.profile.ProfileField;
import id.go.paserkab.desa.profile.VillageProfile;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of the village's profile and its history. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_PROFILE)
@RequestMapping("/kantor/profil")
class ProfileController {

    private static final int REVISIONS = 50;

    private final ProfileDesk desk;
    private final MessageSource messages;

    ProfileController(ProfileDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String form(Model model) {
        var profile = desk.profile();
        model.addAttribute("form", ProfileForm.of(profile));
        return form(profile, model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        if (!form.saysItsVersion()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return compare(form, desk.profile(), model);
        }
        if (!errors.hasErrors()) {
            try {
                desk.edit(form.edit(), by.actor());
                flash.addFlashAttribute(
                        "done", messages.getMessage("office.profile.saved", null, locale));
                return "redirect:/kantor/profil";
            } catch (ProfileChangedMeanwhile overtaken) {
                return compareWithTheLatest(form, model, response);
            } catch (AwaitsUpgrade early) {
                errors.rejectValue(
                        early.field().key(),
                        "awaits-upgrade",
                        messages.getMessage("office.profile.awaits-upgrade", null, locale));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(desk.profile(), model);
    }

    @GetMapping("/riwayat")
    String history(Model model) {
        model.addAttribute("revisions", desk.revisions(REVISIONS));
        return "office/history";
    }

    private String compareWithTheLatest(
            ProfileForm form, Model model, HttpServletResponse response) {
        desk.revisions(1).stream()
                .findFirst()
                .ifPresent(latest -> model.addAttribute("latest", latest));
        model.addAttribute("overtaken", true);
        response.setStatus(HttpStatus.CONFLICT.value());
        return compare(form, desk.profile(), model);
    }

    /** Shows what was typed beside what is saved, field by field, and loses neither. */
    private static String compare(ProfileForm form, VillageProfile saved, Model model) {
        var rebased = form.basedOn(saved.version());
        var differing = new LinkedHashMap<String, String>();
        for (var field : ProfileField.texts()) {
            var theirs = Objects.requireNonNullElse(saved.text(field), "");
            if (!theirs.equals(rebased.edit().text(field))) {
                differing.put(field.key(), theirs);
            }
        }
        model.addAttribute("form", rebased);
        model.addAttribute("differing", differing);
        model.addAttribute("fields", ProfileField.texts());
        return form(saved, model);
    }

    private static String form(VillageProfile profile, Model model) {
        model.addAttribute("profile", profile);
        return "office/profile";
    }
}
