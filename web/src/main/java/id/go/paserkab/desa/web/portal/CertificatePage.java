package id.go.paserkab.desa.web.portal;

import id.go.paserkab.desa.training.CertificateCode;
import id.go.paserkab.desa.training.Certificates;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.OpenToAnyone;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Tells whoever holds a certificate of training whether it is genuine, and what stands on it. A
 * certificate that was revoked shows no name any more.
 */
@Controller
@OnFace(FaceKind.PORTAL)
class CertificatePage {

    private final Certificates certificates;

    CertificatePage(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/sertifikat/{code}")
    @OpenToAnyone
    String check(@PathVariable String code, Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var certificate = CertificateCode.read(code).flatMap(certificates::find);
        if (certificate.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("certificate", certificate.filter(one -> one.valid()).orElse(null));
        model.addAttribute("revoked", certificate.filter(one -> !one.valid()).isPresent());
        return "portal/certificate";
    }
}
