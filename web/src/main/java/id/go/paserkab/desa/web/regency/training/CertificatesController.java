package id.go.paserkab.desa.web.regency.training;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.training.CertificateCode;
import id.go.paserkab.desa.training.Certificates;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.training.TrainingRefused;
import id.go.paserkab.desa.web.certificate.CertificateFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Issues, prints and revokes certificates, and cancels sessions. */
@Controller
@OnFace(FaceKind.REGENCY)
@RequestMapping("/pelatihan")
class CertificatesController {

    private final Certificates certificates;
    private final Sessions sessions;
    private final CertificateFiles files;
    private final Training training;
    private final TrainingWords words;

    CertificatesController(
            Certificates certificates,
            Sessions sessions,
            CertificateFiles files,
            Training training,
            TrainingWords words) {
        this.certificates = certificates;
        this.sessions = sessions;
        this.files = files;
        this.training = training;
        this.words = words;
    }

    @PostMapping("/sesi/{id}/sertifikat")
    @Requires(Permission.MANAGE_PROGRAMME)
    String issue(@PathVariable UUID id, Member by, RedirectAttributes flash, Locale locale) {
        training.session(id);
        return tell(
                id,
                flash,
                locale,
                () -> words.say("done.issued", locale, certificates.issue(id, by.actor())));
    }

    @PostMapping("/sesi/{id}/batalkan")
    @Requires(Permission.MANAGE_PROGRAMME)
    String cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        training.session(id);
        return tell(
                id,
                flash,
                locale,
                () -> {
                    sessions.cancel(id, reason, by.actor());
                    return words.say("done.cancelled", locale);
                });
    }

    @PostMapping("/sertifikat/{code}/cabut")
    @Requires(Permission.MANAGE_PROGRAMME)
    String revoke(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var certificate =
                CertificateCode.read(code)
                        .flatMap(certificates::find)
                        .orElseThrow(Training::notFound);
        return tell(
                certificate.session(),
                flash,
                locale,
                () -> {
                    certificates.revoke(certificate.code(), reason, by.actor());
                    return words.say("done.revoked", locale);
                });
    }

    @GetMapping("/sertifikat/{code}.pdf")
    @Requires(Permission.VIEW_PEOPLE)
    ResponseEntity<byte[]> print(@PathVariable String code, Member member) {
        return files.file(code, training.reach(member));
    }

    private String tell(
            UUID session, RedirectAttributes flash, Locale locale, Supplier<String> move) {
        try {
            flash.addFlashAttribute("done", move.get());
        } catch (TrainingRefused refused) {
            flash.addFlashAttribute("refused", words.words(refused, locale));
        }
        return "redirect:/pelatihan/sesi/" + session;
    }
}
