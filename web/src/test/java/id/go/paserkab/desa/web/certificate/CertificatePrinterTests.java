package id.go.paserkab.desa.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.training.Certificate;
import id.go.paserkab.desa.training.CertificateCode;
import id.go.paserkab.desa.web.page.Times;
import id.go.paserkab.desa.web.print.Printer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class CertificatePrinterTests {

    @Test
    void aCertificateIsOnePageInIndonesianWithItsFontInTheFile() throws IOException {
        var file = printer().print(certificate());
        var folder = System.getProperty("desa.screenshots");
        try (var pdf = Loader.loadPDF(file)) {
            if (folder != null && !folder.isBlank()) {
                var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
                ImageIO.write(picture, "png", Path.of(folder, "sertifikat-pdf.png").toFile());
            }
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("SERTIFIKAT", "Kader A’isyah", "Desa Muara Telake")
                    .contains("Konsep desa cerdas dan SDGs Desa", "Enam pilar desa cerdas")
                    .contains("selesai pada 24 November 2026")
                    .contains("ABCD-EFGH-JKLM-NPQR-STUV")
                    .contains("http://localhost:8080/sertifikat/ABCD-EFGH-JKLM-NPQR-STUV");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).contains("LiberationSans");
            }
        }
    }

    private static CertificatePrinter printer() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/common", "messages/training");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(messages);
        return new CertificatePrinter(
                new Printer(engine), new Addresses("localhost", "http", 8080), new Times());
    }

    private static Certificate certificate() {
        return new Certificate(
                new CertificateCode("ABCDEFGHJKLMNPQRSTUV"),
                new UUID(0, 1),
                new UUID(0, 2),
                "Kader A’isyah",
                new VillageCode("64.01.09.2001"),
                "Muara Telake",
                List.of("Konsep desa cerdas dan SDGs Desa", "Enam pilar desa cerdas"),
                LocalDate.of(2026, 11, 24),
                Instant.EPOCH,
                null,
                null);
    }
}
