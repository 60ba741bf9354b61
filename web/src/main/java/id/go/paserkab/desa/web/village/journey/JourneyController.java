package id.go.paserkab.desa.web.village.journey;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.certificate.CertificateFiles;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows everybody in a village's office its path, and hands out its certificates. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.ENTER_OFFICE)
@RequestMapping("/kantor/perjalanan")
class JourneyController {

    private final Journeys journeys;
    private final CertificateFiles certificates;

    JourneyController(Journeys journeys, CertificateFiles certificates) {
        this.journeys = journeys;
        this.certificates = certificates;
    }

    @GetMapping
    String show(Village village, Model model) {
        model.addAttribute("journey", journeys.of(village.code()));
        return "office/journey";
    }

    @GetMapping("/sertifikat/{code}.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable String code, Village village) {
        return certificates.file(code, Journeys.reach(village.code()));
    }
}
