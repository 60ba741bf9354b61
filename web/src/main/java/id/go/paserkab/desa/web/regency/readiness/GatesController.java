package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateBook;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.GateItem;
import id.go.paserkab.desa.readiness.GateRefused;
import id.go.paserkab.desa.readiness.SystemChecks;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.words.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which gates there are and what each asks for; DPMD changes it, edition by edition. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/kesiapan/gerbang")
class GatesController {

    private static final String LIST = "redirect:/kesiapan/gerbang";

    private final GateBook book;
    private final SystemChecks checks;
    private final Refusals refusals;
    private final MessageSource messages;

    GatesController(GateBook book, SystemChecks checks, Refusals refusals, MessageSource messages) {
        this.book = book;
        this.checks = checks;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.VIEW_PROGRAMME)
    String list(Model model) {
        model.addAttribute("gates", book.all());
        return "regency/readiness/gates";
    }

    @GetMapping("/baru")
    String blank(Model model) {
        return form(null, GateForm.blank(), "", model);
    }

    @PostMapping("/baru")
    String add(
            @ModelAttribute("form") GateForm form,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        try {
            var code = book.add(form.read(), by.actor());
            return done("added", code, flash, locale);
        } catch (GateRefused refused) {
            return refused(null, form, refused, model, response, locale);
        }
    }

    @GetMapping("/{gate}")
    String present(@PathVariable String gate, Model model) {
        var found = find(gate);
        return form(found, GateForm.of(found), "", model);
    }

    @PostMapping("/{gate}")
    String edit(
            @PathVariable String gate,
            @ModelAttribute("form") GateForm form,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var found = find(gate);
        try {
            book.edit(found.code(), form.getEdition(), form.read(), by.actor());
            return done("changed", found.code(), flash, locale);
        } catch (GateRefused refused) {
            if (refused.reason() == GateRefused.Reason.CHANGED_MEANWHILE) {
                form.setEdition(found.edition());
            }
            return refused(found, form, refused, model, response, locale);
        }
    }

    @PostMapping("/{gate}/{move:naik|turun|pensiunkan|pakai-lagi}")
    String move(
            @PathVariable String gate,
            @PathVariable String move,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var code = find(gate).code();
        move(code, move, by.actor());
        return done(move, code, flash, locale);
    }

    private void move(GateCode code, String move, Actor by) {
        switch (move) {
            case "naik" -> book.move(code, true, by);
            case "turun" -> book.move(code, false, by);
            case "pensiunkan" -> book.retire(code, by);
            case "pakai-lagi" -> book.restore(code, by);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private String form(@Nullable Gate gate, GateForm form, String error, Model model) {
        model.addAttribute("gate", gate);
        model.addAttribute("form", form);
        model.addAttribute("error", error);
        model.addAttribute("kinds", GateItem.Kind.values());
        model.addAttribute("checks", checks.names());
        return "regency/readiness/gate-form";
    }

    private String refused(
            @Nullable Gate gate,
            GateForm form,
            GateRefused refused,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var told = refusals.explain(refused, locale).orElseThrow(() -> refused);
        response.setStatus(told.status().value());
        form.spare();
        return form(gate, form, told.detail(), model);
    }

    private String done(String what, GateCode code, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute(
                "done",
                messages.getMessage("readiness.done." + what, new Object[] {code.value()}, locale));
        return LIST;
    }

    private Gate find(String text) {
        return book.find(GatePages.code(text))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
