package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.letter.Credentials;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.letter.LetterRefused;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a letter along its path. */
@Controller
@OnFace(FaceKind.VILLAGE)
@RequestMapping("/kantor/surat/{id}")
class LetterController {

    private final LetterDesk desk;
    private final Signatories signatories;
    private final LetterWords words;

    LetterController(LetterDesk desk, Signatories signatories, LetterWords words) {
        this.desk = desk;
        this.signatories = signatories;
        this.words = words;
    }

    @PostMapping("/ajukan")
    @Requires(Permission.PREPARE_LETTERS)
    String submit(
            @PathVariable UUID id,
            @RequestParam int version,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        return done(id, () -> "moved." + desk.submit(id, version, by.actor()), flash, locale);
    }

    @PostMapping("/periksa")
    @Requires(Permission.CHECK_LETTERS)
    String check(
            @PathVariable UUID id,
            @RequestParam int version,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        return done(id, () -> "moved." + desk.check(id, version, by.actor()), flash, locale);
    }

    @PostMapping("/tanda-tangan")
    @Requires(Permission.SIGN_LETTERS)
    String sign(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") String passphrase,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        return done(
                id,
                () -> {
                    desk.sign(
                            id,
                            version,
                            signatories.of(by),
                            credentials(nik, passphrase),
                            by.actor());
                    return "moved.ISSUED";
                },
                flash,
                locale);
    }

    @PostMapping("/berkas")
    @Requires(Permission.PREPARE_LETTERS)
    String finish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") String passphrase,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        return done(
                id,
                () -> {
                    desk.finish(id, credentials(nik, passphrase), by.actor());
                    return "moved.ISSUED";
                },
                flash,
                locale);
    }

    @PostMapping("/kembalikan")
    @Requires(Permission.SIGN_LETTERS)
    String reject(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        return done(
                id,
                () -> {
                    desk.reject(id, version, reason, by.actor());
                    return "rejected";
                },
                flash,
                locale);
    }

    @PostMapping("/buang")
    @Requires(Permission.PREPARE_LETTERS)
    String discard(
            @PathVariable UUID id,
            @RequestParam int version,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        try {
            desk.discard(id, version, by.actor());
            words.done("discarded", flash, locale);
            return "redirect:/kantor/surat";
        } catch (LetterRefused refused) {
            words.refused(refused, flash, locale);
            return back(id);
        }
    }

    @PostMapping("/batalkan")
    @Requires(Permission.ANNUL_LETTERS)
    String annul(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        return done(
                id,
                () -> {
                    desk.annul(id, reason, by.actor());
                    return "annulled";
                },
                flash,
                locale);
    }

    /** A step, and what is said of it when it is taken. */
    @FunctionalInterface
    private interface Step {
        String take();
    }

    private String done(UUID id, Step step, RedirectAttributes flash, Locale locale) {
        try {
            words.done(step.take(), flash, locale);
        } catch (LetterRefused refused) {
            words.refused(refused, flash, locale);
            if (refused.reason() == LetterRefused.Reason.UNKNOWN) {
                return "redirect:/kantor/surat";
            }
        }
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/kantor/surat/" + id;
    }

    private @Nullable Credentials credentials(String nik, String passphrase) {
        return nik.isBlank() || passphrase.isEmpty() || !desk.electronic()
                ? null
                : new Credentials(nik.strip(), passphrase);
    }
}
