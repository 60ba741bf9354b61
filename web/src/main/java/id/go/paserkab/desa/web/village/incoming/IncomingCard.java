package id.go.paserkab.desa.web.village.incoming;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.incomingletter.IncomingArchive;
import id.go.paserkab.desa.incomingletter.IncomingRefused;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.time.Clock;
import java.util.Locale;
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

/** One incoming letter: what it says, its scan, to whom it was handed on, what was done. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PREPARE_LETTERS)
@RequestMapping(IncomingAsked.LIST + "/{id}")
class IncomingCard {

    private final IncomingArchive archive;
    private final IncomingWords words;
    private final Clock clock;

    IncomingCard(IncomingArchive archive, IncomingWords words, Clock clock) {
        this.archive = archive;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, RedirectAttributes flash, Locale locale) {
        try {
            model.addAttribute("form", new HandOnForm());
            return page(id, model);
        } catch (IncomingRefused refused) {
            words.refused(refused, flash, locale);
            return "redirect:" + IncomingAsked.LIST;
        }
    }

    /** As an attachment in a sandbox, to be kept and not to be run. */
    @GetMapping("/pindaian")
    ResponseEntity<byte[]> scan(@PathVariable UUID id, Member reader) {
        try {
            var line = archive.letter(id).line();
            var file = archive.scan(id, reader.actor());
            var name =
                    "surat-masuk-%d-%d.%s"
                            .formatted(line.year(), line.number(), file.type().ending());
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(file.type().mediaType()))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment().filename(name).build().toString())
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .body(file.content());
        } catch (IncomingRefused none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, none);
        }
    }

    /** The page with whatever form of a disposition is in the model. */
    String page(UUID id, Model model) {
        var today = PaserTime.today(clock);
        var letter = archive.letter(id);
        model.addAttribute("letter", letter);
        model.addAttribute("standing", letter.line().standing(today));
        model.addAttribute("today", today);
        return "office/incoming/letter";
    }
}
