package id.go.paserkab.desa.web.certificate;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.training.Certificate;
import id.go.paserkab.desa.web.page.Times;
import id.go.paserkab.desa.web.print.Printer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a certificate on paper. */
@Component
class CertificatePrinter {

    private final Printer printer;
    private final Addresses addresses;
    private final Times times;

    CertificatePrinter(Printer printer, Addresses addresses, Times times) {
        this.printer = printer;
        this.addresses = addresses;
        this.times = times;
    }

    byte[] print(Certificate certificate) {
        return printer.print(
                "certificate/print",
                Map.of(
                        "certificate",
                        certificate,
                        "day",
                        times.day(certificate.day(), Printer.INDONESIAN),
                        "address",
                        addresses.portal() + "/sertifikat/" + certificate.code().grouped()),
                Map.of());
    }
}
