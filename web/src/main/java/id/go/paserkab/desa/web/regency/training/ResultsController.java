package id.go.paserkab.desa.web.regency.training;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** DPMD notes attendance and scores of everybody who was invited. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping(ResultsController.PATH)
class ResultsController extends ResultsMoves {

    static final String PATH = "/pelatihan/sesi";

    private final Training training;

    ResultsController(ResultsPages pages, Training training) {
        super(pages, training, PATH);
        this.training = training;
    }

    @Override
    TrainingSession session(UUID id, Member member) {
        return training.session(id);
    }
}
