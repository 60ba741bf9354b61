package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.boundary.Boundaries;
import id.go.paserkab.desa.boundary.Boundaries.Difference;
import id.go.paserkab.desa.boundary.Boundaries.Preview;
import id.go.paserkab.desa.boundary.BoundariesRefused;
import id.go.paserkab.desa.boundary.Finding;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in files of boundaries, shows what they would change, and lets one count. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ADMINISTER_VILLAGES)
@RequestMapping(BoundariesController.PATH)
class BoundariesController {

    static final String PATH = "/peta/batas";

    private final Boundaries boundaries;
    private final MessageSource messages;

    BoundariesController(Boundaries boundaries, MessageSource messages) {
        this.boundaries = boundaries;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", BoundaryForm.empty());
        return list(List.of(), model);
    }

    @PostMapping
    String bring(
            @Valid @ModelAttribute("form") BoundaryForm form,
            BindingResult errors,
            @RequestParam("berkas") MultipartFile upload,
            Member by,
            Model model,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var findings = List.<Finding>of();
        if (upload.isEmpty()) {
            errors.reject("file", messages.getMessage("map.import.file.missing", null, locale));
        }
        if (!errors.hasErrors()) {
            try (var file = upload.getInputStream()) {
                var name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
                return show(boundaries.bring(file, form.origin(name), by.actor()));
            } catch (BoundariesRefused refused) {
                findings = refused.findings();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(findings, model);
    }

    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, Model model) {
        show(found(id), model);
        return "regency/map/preview";
    }

    @PostMapping("/{id}/pakai")
    String use(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer menggantikan,
            @RequestParam(defaultValue = "false") boolean dilihat,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        if (found(id).overlapping() && !dilihat) {
            return back(id, "refused", "map.use.overlaps-unseen", flash, locale);
        }
        return switch (boundaries.use(id, menggantikan, by.actor())) {
            case DONE, ALREADY -> {
                say("done", "map.use.done", flash, locale);
                yield "redirect:/peta";
            }
            case OVERTAKEN -> back(id, "refused", "map.use.overtaken", flash, locale);
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping("/{id}/buang")
    String discard(@PathVariable UUID id, Member by, RedirectAttributes flash, Locale locale) {
        // Pressed twice, the second finds nothing left to do.
        var gone = boundaries.discard(id, by.actor()) || boundaries.preview(id).isEmpty();
        say(
                gone ? "done" : "refused",
                gone ? "map.discard.done" : "map.discard.kept",
                flash,
                locale);
        return "redirect:" + PATH;
    }

    private String list(List<Finding> findings, Model model) {
        model.addAttribute("findings", Findings.of(findings));
        model.addAttribute("sets", boundaries.sets());
        return "regency/map/boundaries";
    }

    private void show(Preview preview, Model model) {
        model.addAttribute("preview", preview);
        model.addAttribute("findings", Findings.of(preview.warnings()));
        model.addAttribute(
                "counts",
                Arrays.stream(Difference.values())
                        .collect(
                                Collectors.toMap(
                                        Difference::name,
                                        difference ->
                                                preview.changes().stream()
                                                        .filter(change ->
                                                                change.difference() == difference)
                                                        .count())));
    }

    private Preview found(UUID id) {
        return boundaries
                .preview(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(UUID id) {
        return "redirect:" + PATH + "/" + id;
    }

    private String back(
            UUID id, String how, String message, RedirectAttributes flash, Locale locale) {
        say(how, message, flash, locale);
        return show(id);
    }

    private void say(String how, String message, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute(how, messages.getMessage(message, null, locale));
    }
}
