package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.incomingletter.IncomingArchive;
import id.go.paserkab.desa.letter.LetterArchive;
import id.go.paserkab.desa.letter.LetterLine;
import id.go.paserkab.desa.letter.LetterState;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk of letters: what waits for whoever looks, and what waits for others. */
@Controller
@OnFace(FaceKind.VILLAGE)
class LetterHomeController {

    private static final int MOST = 100;

    private final LetterArchive archive;
    private final IncomingArchive incoming;

    LetterHomeController(LetterArchive archive, IncomingArchive incoming) {
        this.archive = archive;
        this.incoming = incoming;
    }

    /** Letters in one state; those of others are counted only. */
    record Queue(LetterState state, List<LetterLine> letters, long all, boolean mine) {}

    @GetMapping("/kantor/surat")
    @Requires(Permission.PREPARE_LETTERS)
    String home(Member reader, Model model) {
        var counts = archive.counts();
        var queues = new ArrayList<Queue>();
        for (var state :
                List.of(
                        LetterState.TO_SIGN,
                        LetterState.TO_CHECK,
                        LetterState.SIGNED,
                        LetterState.DRAFT)) {
            var all = counts.getOrDefault(state, 0L);
            if (all > 0) {
                var mine = waitsFor(reader, state);
                queues.add(
                        new Queue(
                                state, mine ? archive.waiting(state, MOST) : List.of(), all, mine));
            }
        }
        model.addAttribute("queues", queues);
        model.addAttribute("incoming", incoming.waiting());
        model.addAttribute("issued", counts.getOrDefault(LetterState.ISSUED, 0L));
        return "office/letters/home";
    }

    private static boolean waitsFor(Member reader, LetterState state) {
        return switch (state) {
            case TO_SIGN -> reader.may(Permission.SIGN_LETTERS);
            case TO_CHECK -> reader.may(Permission.CHECK_LETTERS);
            default -> true;
        };
    }
}
