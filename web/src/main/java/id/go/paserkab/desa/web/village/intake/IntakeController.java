package id.go.paserkab.desa.web.village.intake;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.intake.Intake;
import id.go.paserkab.desa.intake.IntakeDesk;
import id.go.paserkab.desa.intake.IntakeRefused;
import id.go.paserkab.desa.intake.Severity;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what was found in a file, and takes the decision about it. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.IMPORT_RESIDENTS)
@RequestMapping("/kantor/impor/{id}")
class IntakeController {

    private static final int ON_A_PAGE = 100;

    private final IntakeDesk desk;
    private final IntakeWords words;
    private final Clock clock;

    IntakeController(IntakeDesk desk, IntakeWords words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "1") int halaman,
            Model model,
            Locale locale) {
        var intake = intake(id);
        var result = intake.result();
        var severity =
                jenis.equals("peringatan") || result.errors() == 0
                        ? Severity.WARNING
                        : Severity.ERROR;
        var page = Math.clamp(halaman, 1, 1 + result.errors() + result.warnings());
        var findings = desk.findings(id, severity, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        model.addAttribute("intake", intake);
        model.addAttribute("undoable", intake.undoable(clock.instant()));
        model.addAttribute("severity", severity);
        model.addAttribute("number", page);
        model.addAttribute("more", findings.size() > ON_A_PAGE);
        model.addAttribute(
                "findings",
                findings.stream()
                        .limit(ON_A_PAGE)
                        .map(finding -> words.shown(finding, locale))
                        .toList());
        model.addAttribute(
                "counts",
                desk.counts(id, severity).stream()
                        .map(count -> words.shown(count, locale))
                        .toList());
        return "office/intake/file";
    }

    /** The moving part of the page; where nothing moves any more, the page is asked for anew. */
    @GetMapping("/bagian")
    String part(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var intake = intake(id);
        model.addAttribute("intake", intake);
        if (!intake.state().busy()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "office/intake/live :: live";
    }

    @GetMapping("/salinan.xlsx")
    ResponseEntity<byte[]> copy(@PathVariable UUID id, Clerk clerk, Locale locale) {
        intake(id);
        var file =
                desk.open(id, clerk)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var copy = new MarkedCopy(file, words, locale);
        for (var severity : Severity.values()) {
            copy.mark(desk.findings(id, severity, 0, Integer.MAX_VALUE));
        }
        return XlsxDownload.of("berkas-bertanda", copy::write);
    }

    @PostMapping("/pindahkan")
    String confirm(@PathVariable UUID id, Clerk clerk, RedirectAttributes flash, Locale locale) {
        return decide(
                id,
                () -> {
                    desk.confirm(id, clerk);
                    return null;
                },
                flash,
                locale);
    }

    @PostMapping("/batalkan")
    String abandon(@PathVariable UUID id, Clerk clerk, RedirectAttributes flash, Locale locale) {
        return decide(
                id,
                () -> {
                    desk.abandon(id, clerk);
                    return words.say("intake.abandoned", locale);
                },
                flash,
                locale);
    }

    @PostMapping("/urungkan")
    String undo(@PathVariable UUID id, Clerk clerk, RedirectAttributes flash, Locale locale) {
        return decide(id, () -> words.undone(desk.undo(id, clerk), locale), flash, locale);
    }

    /** The decision answers what is told of it; nothing where the page itself tells. */
    private String decide(
            UUID id, Supplier<@Nullable String> decision, RedirectAttributes flash, Locale locale) {
        intake(id);
        try {
            var done = decision.get();
            if (done != null) {
                flash.addFlashAttribute("done", done);
            }
        } catch (IntakeRefused refused) {
            flash.addFlashAttribute("refused", words.refusal(refused, locale));
        }
        return "redirect:/kantor/impor/" + id;
    }

    private Intake intake(UUID id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
