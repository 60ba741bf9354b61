package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.letter.LetterArchive;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.letter.LetterRefused;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One letter: as it is or will be printed, what can be done with it, what was done. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PREPARE_LETTERS)
@RequestMapping("/kantor/surat/{id}")
class LetterPage {

    private final LetterDesk desk;
    private final LetterArchive archive;
    private final LetterQueues queues;
    private final LetterWords words;

    LetterPage(LetterDesk desk, LetterArchive archive, LetterQueues queues, LetterWords words) {
        this.desk = desk;
        this.archive = archive;
        this.queues = queues;
        this.words = words;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            Village village,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            var letter = desk.letter(id);
            model.addAttribute("letter", letter);
            model.addAttribute(
                    "waitsForNobody", queues.waitsForNobody(letter.line().state(), village.code()));
            model.addAttribute("paper", desk.paper(id));
            model.addAttribute("electronic", desk.electronic());
            return "office/letters/letter";
        } catch (LetterRefused refused) {
            words.refused(refused, flash, locale);
            return "redirect:/kantor/surat";
        }
    }

    @GetMapping("/surat.pdf")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Member reader) {
        try {
            var number = Objects.requireNonNullElse(desk.letter(id).line().number(), "");
            var name = "surat-" + number.replaceAll("[^A-Za-z0-9.]+", "-") + ".pdf";
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment().filename(name).build().toString())
                    .body(archive.file(id, reader.actor()));
        } catch (LetterRefused none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, none);
        }
    }
}
