package id.go.paserkab.desa.web.village.intake;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.intake.IntakeDesk;
import id.go.paserkab.desa.intake.IntakeRefused;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes files of residents in, and hands out the template for one. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.IMPORT_RESIDENTS)
@RequestMapping("/kantor/impor")
class ImportController {

    private static final int SHOWN = 20;

    private final IntakeDesk desk;
    private final IntakeWords words;

    ImportController(IntakeDesk desk, IntakeWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("intakes", desk.latest(SHOWN));
        model.addAttribute("largest", IntakeDesk.mostBytes() >> 20);
        return "office/intake/list";
    }

    @PostMapping
    String handIn(
            @RequestParam("berkas") MultipartFile file,
            Clerk clerk,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return "redirect:/kantor/impor/" + desk.handIn(name, file.getBytes(), clerk);
        } catch (IntakeRefused refused) {
            flash.addFlashAttribute("refused", words.refusal(refused, locale));
            return "redirect:/kantor/impor";
        }
    }

    @GetMapping("/templat.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        return XlsxDownload.of("templat-penduduk", new ImportTemplate(words, locale)::write);
    }
}
