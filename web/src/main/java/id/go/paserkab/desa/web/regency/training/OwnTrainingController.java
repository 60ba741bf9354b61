package id.go.paserkab.desa.web.regency.training;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.web.certificate.CertificateFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The training of a facilitator's own villages. A session without any of theirs is not there. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ASSIST_VILLAGES)
@RequestMapping(OwnTrainingController.PATH)
class OwnTrainingController extends ResultsMoves {

    static final String PATH = "/pendampingan/pelatihan";

    private final Sessions sessions;
    private final CertificateFiles files;
    private final Training training;

    OwnTrainingController(
            ResultsPages pages, Sessions sessions, CertificateFiles files, Training training) {
        super(pages, training, PATH);
        this.sessions = sessions;
        this.files = files;
        this.training = training;
    }

    @GetMapping
    String mine(Member member, Model model) {
        model.addAttribute("sessions", sessions.within(training.reach(member)));
        model.addAttribute("today", training.today());
        return "regency/training/own";
    }

    @GetMapping("/sertifikat/{code}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String code, Member member) {
        return files.file(code, training.reach(member));
    }

    @Override
    TrainingSession session(UUID id, Member member) {
        return sessions.within(training.reach(member)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Training::notFound);
    }
}
