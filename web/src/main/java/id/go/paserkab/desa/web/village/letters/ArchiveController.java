package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.letter.ArchiveQuery;
import id.go.paserkab.desa.letter.FoundLetters;
import id.go.paserkab.desa.letter.LetterArchive;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Narrowing;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.security.WritesNothing;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds letters that have a number; what narrows the list stands in the address. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PREPARE_LETTERS)
@RequestMapping("/kantor/surat/arsip")
class ArchiveController {

    private static final String HERE = "/kantor/surat/arsip";

    private final LetterArchive archive;
    private final Choosing choosing;

    ArchiveController(LetterArchive archive, Choosing choosing) {
        this.archive = archive;
        this.choosing = choosing;
    }

    /** What was asked for, as it was written. */
    record Asked(String nomor, String jenis, String dari, String sampai, boolean batal, int hal) {

        Narrowing narrowing() {
            return new Narrowing()
                    .by("nomor", nomor)
                    .by("jenis", jenis)
                    .by("dari", dari)
                    .by("sampai", sampai)
                    .by("batal", batal ? "true" : null);
        }

        ArchiveQuery query() {
            return new ArchiveQuery(
                    nomor,
                    Set.of(),
                    jenis.isEmpty() ? null : jenis,
                    day(dari),
                    day(sampai),
                    batal,
                    hal);
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException unread) {
                return null;
            }
        }
    }

    @GetMapping
    String find(
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "false") boolean batal,
            @RequestParam(defaultValue = "0") int hal,
            @RequestParam(required = false) @Nullable UUID resident,
            Model model) {
        var asked = new Asked(nomor.strip(), jenis, dari, sampai, batal, Math.clamp(hal, 0, 9_999));
        return resident == null
                ? show(asked, archive.find(asked.query()), model)
                : show(asked, new FoundLetters(archive.of(resident), false), model);
    }

    /** A name is posted, so that it stands in no address and in no log. */
    @PostMapping("/cari")
    @WritesNothing
    String people(@RequestParam(defaultValue = "") String text, Clerk clerk, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("people", choosing.found(text, clerk));
        var nothing = new Asked("", "", "", "", false, 0);
        return show(nothing, archive.find(nothing.query()), model);
    }

    private String show(Asked asked, FoundLetters found, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("found", found.letters());
        model.addAttribute("kinds", choosing.all());
        model.addAttribute("narrowed", asked.narrowing().any());
        model.addAttribute("newer", asked.hal() == 0 ? null : page(asked, asked.hal() - 1));
        model.addAttribute("older", found.more() ? page(asked, asked.hal() + 1) : null);
        return "office/letters/archive";
    }

    private static String page(Asked asked, int page) {
        return asked.narrowing().by("hal", page == 0 ? null : page).at(HERE);
    }
}
