package id.go.paserkab.desa.web.regency.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.report.Reports;
import id.go.paserkab.desa.web.WebIntegrationTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ReportPagesIntegrationTests extends WebIntegrationTests {

    private final YearMonth current = YearMonth.from(PaserTime.today(Clock.systemUTC()));

    ReportPagesIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void theProgrammeIsSomeMonthsOld() {
        platform.programmeSince(current.minusMonths(4));
    }

    @Test
    void theReportTellsEachFigureAndHowItIsCounted() throws IOException {
        try (var pdf = Loader.loadPDF(print(current))) {
            photograph(pdf);
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("PEMERINTAH KABUPATEN PASER", "Laporan Bulanan Program Desa Digital")
                    .contains("SEMENTARA", "Halaman 1 dari " + pdf.getNumberOfPages())
                    .contains("dari 139 desa terbuka untuk warga", "Sampai di mana", "Berminat")
                    .contains("Rencana dan kenyataan menurut gelombang", "Yang tersendat")
                    .contains("Menurut kecamatan", "Muara Komam", "Sebaran", "Pelatihan kader")
                    .contains("bukan ketentuan resmi", "Jumlah orang dari 1 sampai 4")
                    .contains("terakhir benar pada", "Kepala DPMD Kabupaten Paser", "NIP ....")
                    .doesNotContain("Duta Digital", "??");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            var paper = pdf.getPage(0).getMediaBox();
            assertThat(Math.round(paper.getWidth())).isEqualTo(595);
            assertThat(Math.round(paper.getHeight())).isEqualTo(842);
        }
    }

    @Test
    void aMonthThatIsOverIsADraftUntilItIsPublishedAndThenStaysAsItWas() throws IOException {
        var month = current.minusMonths(1);
        var admin = signedIn(Role.DPMD_ADMIN);
        var shelf = admin.get(regency() + "/laporan");
        assertThat(shelf.body()).contains("draf", "sementara", "Buka PDF");
        try (var draft = Loader.loadPDF(print(month))) {
            assertThat(new PDFTextStripper().getText(draft)).contains("DRAF: belum diterbitkan");
        }

        var form = Map.of("_csrf", shelf.csrf());
        var address = regency() + "/laporan/" + month;
        assertThat(admin.post(address + "/terbitkan", form).status()).isEqualTo(302);
        assertThat(admin.get(regency() + "/laporan").body()).contains("Laporan sudah terbit");
        admin.post(address + "/terbitkan", form);
        assertThat(admin.get(regency() + "/laporan").body()).contains("tidak dapat diganti");

        var kept = platform.bean(Reports.class).file(month).orElseThrow();
        try (var pdf = Loader.loadPDF(kept)) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("DRAF", "SEMENTARA");
        }
        var leader = signedIn(Role.LEADERSHIP);
        var file = leader.get(address + ".pdf");
        assertThat(file.header("content-type")).hasValue("application/pdf");
        assertThat(file.header("content-disposition").orElseThrow())
                .contains("laporan-desa-digital-" + month + ".pdf");
        assertThat(file.header("content-length")).hasValue(String.valueOf(kept.length));
    }

    @Test
    void leadershipReadsAndOnlyDpmdPublishes() {
        var leader = signedIn(Role.LEADERSHIP);
        var shelf = leader.get(regency() + "/laporan");
        assertThat(shelf.status()).isEqualTo(200);
        assertThat(shelf.body()).doesNotContain("/terbitkan");
        var address = regency() + "/laporan/" + current;
        assertThat(leader.get(address + ".pdf").body()).startsWith("%PDF");
        var form = Map.of("_csrf", shelf.csrf());
        assertThat(leader.post(address + "/terbitkan", form).status()).isEqualTo(403);
        assertThat(leader.get(regency() + "/laporan/2019-12.pdf").status()).isEqualTo(404);
        assertThat(leader.get(regency() + "/laporan/kemarin.pdf").status()).isEqualTo(404);
        assertThat(leader.get(regency() + "/laporan/" + current.plusMonths(1) + ".pdf").status())
                .isEqualTo(404);

        var admin = signedIn(Role.DPMD_ADMIN);
        form = Map.of("_csrf", admin.get(regency() + "/laporan").csrf());
        admin.post(address + "/terbitkan", form);
        assertThat(admin.get(regency() + "/laporan").body()).contains("Bulan ini belum selesai");

        var facilitator = signedIn(Role.FACILITATOR);
        assertThat(facilitator.get(regency() + "/laporan").status()).isEqualTo(403);
        assertThat(facilitator.get(address + ".pdf").status()).isEqualTo(403);
        assertThat(visitor().get(address + ".pdf").status()).isNotEqualTo(200);
    }

    @Test
    void theMailThatAnnouncesAReportEnclosesTheSameFileThatThePageHandsOut() {
        var month = current.minusMonths(2);
        var enclosing = platform.bean(ReportAttachments.class);
        assertThat(enclosing.kind()).isEqualTo(NoticeKind.MONTHLY_REPORT);
        var draft = enclosing.make(month.toString(), Locale.ENGLISH).getFirst();
        assertThat(draft.fileName()).isEqualTo("laporan-desa-digital-" + month + "-draf.pdf");
        assertThat(draft.contentType()).isEqualTo("application/pdf");

        platform.bean(ReportFiles.class).publish(month, Actor.platform("tests"));
        var published = enclosing.make(month.toString(), Locale.ENGLISH).getFirst();
        assertThat(published.fileName()).isEqualTo("laporan-desa-digital-" + month + ".pdf");
        assertThat(published.content())
                .isEqualTo(platform.bean(Reports.class).file(month).orElseThrow());
    }

    private byte[] print(YearMonth month) {
        return platform.bean(ReportPrinter.class)
                .print(platform.bean(MonthlyReports.class).of(month, true));
    }

    private static void photograph(PDDocument pdf) throws IOException {
        var folder = System.getProperty("desa.screenshots");
        if (folder == null || folder.isBlank()) {
            return;
        }
        Files.createDirectories(Path.of(folder));
        for (var page = 0; page < pdf.getNumberOfPages(); page++) {
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(page, 80),
                    "png",
                    Path.of(folder, "laporan-pdf-" + (page + 1) + ".png").toFile());
        }
    }

    private String regency() {
        return platform.addresses().regency();
    }
}
