package id.go.paserkab.desa.web.village.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.export.Heads;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.support.Platform;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class RegisterPaperIntegrationTests extends WebIntegrationTests {

    private static final List<String> COLUMNS =
            List.of("No.", "Surat masuk: nomor", "Surat masuk: pengirim", "Keterangan");

    RegisterPaperIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void thePaperHasItsHeadsUnderTheirCommonOneAndEachColumnItsNumber() throws IOException {
        assertThat(printed(List.of(List.of("1", "005/12", "Camat", "Segera"))))
                .contains("Surat masuk", "nomor", "pengirim", "1 2 3 4", "005/12", "Camat")
                .doesNotContain("Surat masuk:", "Heads", "Nihil");
    }

    @Test
    void aBookWithoutALineSaysSo() throws IOException {
        assertThat(printed(List.of())).contains("pengirim", "Nihil");
    }

    private String printed(List<List<String>> rows) throws IOException {
        var sheet = new Sheet("Buku agenda", Heads.grouped(COLUMNS), rows, Set.of());
        var village = platform.village(Platform.TWIN);
        var file =
                VillageContext.call(
                        VillageAccess.office(Platform.TWIN),
                        () ->
                                platform.bean(RegisterPaper.class)
                                        .print(RegisterSheets.AGENDA, 2026, sheet, 1, village));
        try (var paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
