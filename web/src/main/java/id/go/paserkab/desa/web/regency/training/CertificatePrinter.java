package id.go.paserkab.desa.web.regency.training;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.training.Certificate;
import id.go.paserkab.desa.web.page.Times;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws a certificate as PDF: in Indonesian whoever prints it, its font in the file. */
@Component
class CertificatePrinter {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ITemplateEngine templates;
    private final Addresses addresses;
    private final Times times;

    CertificatePrinter(ITemplateEngine templates, Addresses addresses, Times times) {
        this.templates = templates;
        this.addresses = addresses;
        this.times = times;
    }

    byte[] print(Certificate certificate) {
        var page =
                templates.process(
                        "regency/training/certificate",
                        new Context(
                                INDONESIAN,
                                Map.of(
                                        "certificate",
                                        certificate,
                                        "day",
                                        times.day(certificate.day(), INDONESIAN),
                                        "address",
                                        addresses.portal()
                                                + "/sertifikat/"
                                                + certificate.code().grouped())));
        var file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(CertificatePrinter::font, "Liberation Sans")
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(page, null)
                    .toStream(file)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    /** Comes with the library under the SIL Open Font License. */
    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
