package id.go.paserkab.desa.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFilesTests {

    private static final Sheet SHEET =
            new Sheet(
                    "Kesiapan",
                    List.of("Desa", "Catatan"),
                    List.of(
                            List.of("Kuaro", "=HYPERLINK(\"x\")"),
                            List.of("Muara Samu", "baris 1\nbaris 2"),
                            List.of("@SUM(1)", "+1")));

    @TempDir Path folder;

    @Test
    void writesCsvThatExcelReadsAndThatStartsNoFormula() {
        var text = new String(SheetFiles.csv(SHEET), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(
                        """
                        \uFEFFDesa,Catatan\r
                        Kuaro,"'=HYPERLINK(""x"")"\r
                        Muara Samu,"baris 1
                        baris 2"\r
                        '@SUM(1),'+1\r
                        """);
    }

    @Test
    void writesXlsxWhoseCellsAreText() throws IOException {
        var sheet = entry(SheetFiles.xlsx(List.of(SHEET)), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("t=\"s\"").doesNotContain("<f>");
        assertThat(entry(SheetFiles.xlsx(List.of(SHEET)), "xl/sharedStrings.xml"))
                .contains("=HYPERLINK")
                .contains("Muara Samu");
    }

    @Test
    void writesFiguresThatAddUpAndNumbersOfPeopleAsText() throws IOException {
        var sheet =
                new Sheet(
                        "B3",
                        Heads.grouped(List.of("No.", "Awal: L", "Awal: P", "NIK")),
                        List.of(List.of("1", "12", "", "6401036505900001")),
                        Set.of(0, 1, 2));
        var written = entry(SheetFiles.xlsx(List.of(sheet)), "xl/worksheets/sheet1.xml");
        assertThat(written)
                .contains("<v>12</v>", "<mergeCell ref=\"A1:A2\"/>", "<mergeCell ref=\"B1:C1\"/>")
                .containsPattern("<c r=\"D3\"[^>]* t=\"s\"")
                .containsPattern("<c r=\"B3\"(?![^>]* t=\"s\")")
                .doesNotContain("6401036505900001");
    }

    @Test
    void writesOneWorkbookOfManySheets() throws IOException {
        var second = new Sheet("Orang", List.of("Desa"), List.of(List.of("Legai")));
        var book = SheetFiles.xlsx(List.of(SHEET, second));
        assertThat(entry(book, "xl/workbook.xml")).contains("Kesiapan").contains("Orang");
        assertThat(entry(book, "xl/worksheets/sheet2.xml")).contains("t=\"s\"");
    }

    private String entry(byte[] file, String name) throws IOException {
        var path = Files.write(folder.resolve("uji.xlsx"), file);
        try (var zip = new ZipFile(path.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
