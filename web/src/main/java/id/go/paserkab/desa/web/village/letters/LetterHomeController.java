package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.incomingletter.IncomingArchive;
import id.go.paserkab.desa.letter.LetterArchive;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk of letters: what waits for whoever looks, and what waits for others. */
@Controller
@OnFace(FaceKind.VILLAGE)
class LetterHomeController {

    private static final int MOST = 100;

    private final LetterArchive archive;
    private final LetterQueues queues;
    private final IncomingArchive incoming;

    LetterHomeController(LetterArchive archive, LetterQueues queues, IncomingArchive incoming) {
        this.archive = archive;
        this.queues = queues;
        this.incoming = incoming;
    }

    @GetMapping("/kantor/surat")
    @Requires(Permission.PREPARE_LETTERS)
    String home(Member reader, Model model) {
        var waiting = queues.of(reader, MOST);
        model.addAttribute("queues", waiting);
        model.addAttribute("noneEver", waiting.isEmpty() && archive.counts().isEmpty());
        model.addAttribute("incoming", incoming.waiting());
        return "office/letters/home";
    }
}
