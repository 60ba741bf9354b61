package id.go.paserkab.desa.web.village.letterpaper;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.letterpaper.LetterPaper.Check;
import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import id.go.paserkab.desa.letterpaper.LetterPaper.SignedHow;
import id.go.paserkab.desa.letterpaper.LetterPaper.Text;
import id.go.paserkab.desa.letterpaper.LetterPrinter;
import id.go.paserkab.desa.web.page.Times;
import id.go.paserkab.desa.web.print.Printer;
import id.go.paserkab.desa.web.support.QrCodes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LetterPrinterTests {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final LetterPrinter printer = printer(null);

    @Test
    void aLetterSignedByHandHasRoomForAPenAndSaysSo() throws IOException {
        var file =
                printer.print(
                        SamplePaper.of(Sheet.F4, SignedHow.BY_HAND, null, SamplePaper.check()));
        try (var pdf = Loader.loadPDF(file)) {
            photograph(pdf, "surat-f4");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf))
                    .contains("PEMERINTAH KABUPATEN PASER", "DESA PASIR BELENGKONG")
                    .contains("SURAT KETERANGAN DOMISILI", "Nomor: 470/007/XII/2026")
                    .contains("Pasir Belengkong, 1 Desember 2026", "Kepala Desa,", "Norhayati")
                    .contains(
                            "ditandatangani dengan tangan", "bukan tanda tangan", SamplePaper.CODE)
                    .doesNotContain("elektronik", "KONSEP", "a.n.");
        }
    }

    @Test
    void aLetterSignedElectronicallyNeverLooksLikeOneSignedByHand() throws IOException {
        var file =
                printer.print(
                        SamplePaper.of(
                                Sheet.A4, SignedHow.ELECTRONICALLY, null, SamplePaper.check()));
        try (var pdf = Loader.loadPDF(file)) {
            photograph(pdf, "surat-elektronik");
            assertThat(text(pdf))
                    .contains("Ditandatangani secara elektronik dengan sertifikat")
                    .doesNotContain("dengan tangan");
        }
    }

    @Test
    void theRegencysEmblemStandsBesideTheVillagesLogo() throws IOException {
        var file =
                printer(new ByteArrayResource(SamplePaper.logo()))
                        .print(
                                SamplePaper.of(
                                        Sheet.F4, SignedHow.BY_HAND, null, SamplePaper.check()));
        try (var pdf = Loader.loadPDF(file)) {
            photograph(pdf, "surat-lambang");
            var names = pdf.getPage(0).getResources().getXObjectNames();
            assertThat(names).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aDeputySignsOnBehalfOfTheHead() throws IOException {
        var file =
                printer.print(
                        SamplePaper.of(
                                Sheet.F4,
                                SignedHow.BY_HAND,
                                "Kepala Desa Pasir Belengkong",
                                SamplePaper.check()));
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(text(pdf)).contains("a.n. Kepala Desa Pasir Belengkong");
        }
    }

    @ParameterizedTest
    @EnumSource(SignedHow.class)
    void aDraftSaysSoAndHasNothingThatProvesIt(SignedHow how) throws IOException {
        var file = printer.print(SamplePaper.of(Sheet.F4, how, null, null));
        try (var pdf = Loader.loadPDF(file)) {
            photograph(pdf, "surat-konsep");
            assertThat(text(pdf).replaceAll("\\s", ""))
                    .contains("KONSEP", "tidakberlakusebagaisurat")
                    .doesNotContain("Periksa", "Kode", "secaraelektronik", "dengantangan");
            assertThat(qr(pdf)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void theQrOnThePaperLeadsToTheCheck(Sheet sheet) throws IOException {
        var file =
                printer.print(SamplePaper.of(sheet, SignedHow.BY_HAND, null, SamplePaper.check()));
        try (var pdf = Loader.loadPDF(file)) {
            var box = pdf.getPage(0).getMediaBox();
            assertThat(box.getWidth() / POINTS_PER_MILLIMETRE)
                    .isBetween(sheet.width() - .2f, sheet.width() + .2f);
            assertThat(box.getHeight() / POINTS_PER_MILLIMETRE)
                    .isBetween(sheet.height() - .2f, sheet.height() + .2f);
            assertThat(qr(pdf)).isEqualTo(SamplePaper.ADDRESS);
        }
    }

    @ParameterizedTest
    @EnumSource(SignedHow.class)
    void aLetterCanBeKeptForDecadesAndReadAloud(SignedHow how) throws Exception {
        for (var check : new @Nullable Check[] {SamplePaper.check(), null}) {
            var file = printer.print(SamplePaper.of(Sheet.F4, how, null, check));
            assertThat(faults(file, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
            try (var pdf = Loader.loadPDF(file)) {
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                var resources = pdf.getPage(0).getResources();
                for (var name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    assertThat(resources.getFont(name).getName()).contains("LiberationSerif");
                }
            }
        }
    }

    @Test
    void aLongLetterGoesOnOnTheNextPageWithItsSignatureWhole() throws IOException {
        var paragraph =
                "<p>" + "Kalimat yang panjang sekali untuk sebuah surat. ".repeat(16) + "</p>";
        var paper = SamplePaper.of(Sheet.A4, SignedHow.BY_HAND, null, SamplePaper.check());
        var text = paper.text();
        var file =
                printer.print(
                        new LetterPaper(
                                paper.sheet(),
                                paper.head(),
                                new Text(
                                        text.title(),
                                        text.number(),
                                        paragraph.repeat(5),
                                        text.language()),
                                paper.signature(),
                                paper.check()));
        try (var pdf = Loader.loadPDF(file)) {
            photograph(pdf, "surat-panjang");
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(pdf)).contains("Norhayati", "2 / 2", SamplePaper.CODE);
        }
    }

    @Test
    void nothingIsFetchedForALetter() throws IOException {
        var paper = SamplePaper.of(Sheet.A4, SignedHow.BY_HAND, null, SamplePaper.check());
        var trick =
                "<p>x</p><img src=\"file:///etc/hostname\" alt=\"x\"/><object data=\"file:///etc/passwd\"></object>";
        var file =
                printer.print(
                        new LetterPaper(
                                paper.sheet(),
                                paper.head(),
                                new Text("Uji", null, trick, paper.text().language()),
                                paper.signature(),
                                paper.check()));
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(text(pdf)).doesNotContain("root:");
        }
    }

    private static List<String> faults(byte[] file, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static @Nullable String qr(PDDocument pdf) throws IOException {
        return QrCodes.read(pdf).orElse(null);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static void photograph(PDDocument pdf, String name) throws IOException {
        var folder = System.getProperty("desa.screenshots");
        if (folder != null && !folder.isBlank()) {
            for (var page = 0; page < pdf.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(pdf).renderImageWithDPI(page, 90),
                        "png",
                        Path.of(folder, name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }

    private static LetterPrinter printer(@Nullable Resource emblem) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/common", "messages/proof");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(messages);
        return new PdfLetterPrinter(
                new Printer(engine), new Times(), new LetterheadSettings(emblem));
    }
}
