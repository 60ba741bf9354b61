package id.go.paserkab.desa.web.members.page;

import id.go.paserkab.desa.identity.LastAdministrator;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.members.MemberAccounts;
import id.go.paserkab.desa.web.members.MemberRefused;
import id.go.paserkab.desa.web.members.OneTimePassword;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.words.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the members of one office and changes them. Each office's own controller extends this one
 * and states its face, path and permission.
 */
public abstract class MembersController {

    private final MemberAccounts members;
    private final Refusals refusals;
    private final MessageSource messages;

    protected MembersController(MemberAccounts members, Refusals refusals, MessageSource messages) {
        this.members = members;
        this.refusals = refusals;
        this.messages = messages;
    }

    /** The office that this face manages. */
    protected abstract MembersOffice office(Face face);

    @GetMapping
    public String list(Face face, Model model) {
        var office = office(face);
        model.addAttribute("office", office);
        model.addAttribute(
                "rows", members.members(office.scope()).stream().map(MemberRow::of).toList());
        return "members/list";
    }

    @GetMapping("/baru")
    public String blank(Face face, Model model) {
        return form(office(face), new MemberForm(), model);
    }

    @PostMapping
    public String add(
            Face face,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var office = office(face);
        var role = form.getRole();
        if (role == null) {
            refuse(errors, "role", MemberRefused.Reason.ROLE_OUTSIDE_SCOPE, locale);
        } else {
            try {
                return showOnce(
                        office,
                        members.add(office.scope(), form.toAdd(role), by.actor()),
                        model,
                        response);
            } catch (MemberRefused refused) {
                refuse(errors, field(refused.reason()), refused.reason(), locale);
            } catch (IdentityProviderUnavailable unavailable) {
                errors.reject("unavailable", words(unavailable, locale));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(office, form, model);
    }

    @PostMapping("/{id}/peran")
    public String changeRole(
            Face face,
            @PathVariable UUID id,
            @RequestParam Role role,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var office = office(face);
        return moved(
                office,
                () -> members.changeRole(office.scope(), id, role, by.actor()),
                "members.role-changed",
                flash,
                locale);
    }

    @PostMapping("/{id}/keluarkan")
    public String remove(
            Face face, @PathVariable UUID id, Member by, RedirectAttributes flash, Locale locale) {
        var office = office(face);
        return moved(
                office,
                () -> members.remove(office.scope(), id, by.actor()),
                "members.removed",
                flash,
                locale);
    }

    @PostMapping("/{id}/sandi")
    public String password(
            Face face,
            @PathVariable UUID id,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var office = office(face);
        try {
            return showOnce(
                    office,
                    members.issueOneTimePassword(office.scope(), id, by.actor()),
                    model,
                    response);
        } catch (MemberRefused | IdentityProviderUnavailable refused) {
            flash.addFlashAttribute("refused", words(refused, locale));
            return "redirect:" + office.path();
        }
    }

    private static String form(MembersOffice office, MemberForm form, Model model) {
        model.addAttribute("office", office);
        model.addAttribute("form", form);
        return "members/form";
    }

    /** Answered at once, not after a redirect: a flash attribute would store the password. */
    private static String showOnce(
            MembersOffice office,
            OneTimePassword issued,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("office", office);
        model.addAttribute("issued", issued);
        return "members/password";
    }

    private String moved(
            MembersOffice office,
            Runnable move,
            String done,
            RedirectAttributes flash,
            Locale locale) {
        try {
            move.run();
            flash.addFlashAttribute("done", messages.getMessage(done, null, locale));
        } catch (MemberRefused | LastAdministrator | IdentityProviderUnavailable refused) {
            flash.addFlashAttribute("refused", words(refused, locale));
        }
        return "redirect:" + office.path();
    }

    private void refuse(
            BindingResult errors, String field, MemberRefused.Reason reason, Locale locale) {
        errors.rejectValue(field, reason.name(), words(new MemberRefused(reason), locale));
    }

    private static String field(MemberRefused.Reason reason) {
        return switch (reason) {
            case NAME_MISSING -> "name";
            case EMAIL_FORM -> "email";
            case ROLE_OUTSIDE_SCOPE -> "role";
            case USERNAME_FORM, ALREADY_MEMBER, SERVES_ELSEWHERE, SERVICE_ACCOUNT, NO_SUCH_MEMBER ->
                    "username";
        };
    }

    /** A member in the list; a program's account has no password. */
    public record MemberRow(Membership member, boolean service) {

        static MemberRow of(Membership member) {
            return new MemberRow(member, MemberAccounts.isService(member));
        }
    }

    private String words(RuntimeException refused, Locale locale) {
        return refusals.words(refused, locale);
    }
}
