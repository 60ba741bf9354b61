package id.go.paserkab.desa.web.certificate;

import id.go.paserkab.desa.training.Certificate;
import id.go.paserkab.desa.training.CertificateCode;
import id.go.paserkab.desa.training.Certificates;
import id.go.paserkab.desa.training.Reach;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Hands out certificates that are valid, as files to be printed. */
@Component
public class CertificateFiles {

    private final Certificates certificates;
    private final CertificatePrinter printer;

    CertificateFiles(Certificates certificates, CertificatePrinter printer) {
        this.certificates = certificates;
        this.printer = printer;
    }

    /** 404 for any certificate that is out of reach, as for one that there is not. */
    public ResponseEntity<byte[]> file(String code, Reach reach) {
        var certificate =
                CertificateCode.read(code)
                        .flatMap(certificates::find)
                        .filter(Certificate::valid)
                        .filter(one -> reach.holds(one.village()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = "sertifikat-" + certificate.code().grouped() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(printer.print(certificate));
    }
}
