package id.go.paserkab.desa.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.reception.DocumentRefusal.Active;
import id.go.paserkab.desa.reception.DocumentRefusal.Empty;
import id.go.paserkab.desa.reception.DocumentRefusal.Locked;
import id.go.paserkab.desa.reception.DocumentRefusal.Misnamed;
import id.go.paserkab.desa.reception.DocumentRefusal.TooLarge;
import id.go.paserkab.desa.reception.DocumentRefusal.TooManyPixels;
import id.go.paserkab.desa.reception.DocumentRefusal.UnknownType;
import id.go.paserkab.desa.reception.DocumentRefusal.Unreadable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptionTests {

    private static final String FLATE = "/Filter /FlateDecode";

    @Test
    void keepsAQuietPdfAsItIs() {
        var pdf = Files.pdf("/OpenAction [3 0 R /Fit]");
        var fit = Reception.receive("C:\\scan\\SK Kader.PDF", pdf);
        assertThat(fit.type()).isEqualTo(DocumentType.PDF);
        assertThat(fit.name()).isEqualTo("SK Kader.pdf");
        assertThat(fit.content()).isEqualTo(pdf);
        var compressed = Files.pdfWithObjects("8 0 << /Type /Page >>", FLATE);
        assertThat(Reception.receive("sk.pdf", compressed).type()).isEqualTo(DocumentType.PDF);
    }

    @Test
    void drawsAPhotographAnewAndNoLargerThanNeeded() throws IOException {
        var fit = Reception.receive("foto", Files.picture(3000, 2000, "jpeg"));
        assertThat(fit.name()).isEqualTo("foto.jpg");
        assertThat(read(fit.content()).getWidth()).isEqualTo(Reception.SIDE);
    }

    @Test
    void keepsAScreenshotAsPngUnlessThatGrowsTooLarge() throws IOException {
        assertThat(Reception.receive("layar.png", Files.picture(300, 200, "png")).type())
                .isEqualTo(DocumentType.PNG);
        var noise = new BufferedImage(1300, 1300, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var y = 0; y < 1300; y++) {
            for (var x = 0; x < 1300; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", png);
        assertThat(png.size()).isLessThan(Reception.MOST_BYTES);
        var kept = Reception.receive("foto.png", png.toByteArray());
        assertThat(kept.content().length).isLessThanOrEqualTo(Reception.MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "<html>%PDF-1.7</html>",
                "GIF89a",
                "RIFF....WEBPVP8 ",
                "PK\u0003\u0004"
            })
    void refusesWhatOnlyCallsItselfAPdf(String content) {
        refuses("sk.pdf", Files.text(content), new UnknownType());
    }

    @Test
    void refusesAPictureThatIsCalledAPdfAndTheOtherWayRound() {
        refuses("sk.pdf", Files.picture(10, 10, "png"), new Misnamed(DocumentType.PNG));
        refuses("foto.jpg", Files.pdf(""), new Misnamed(DocumentType.PDF));
        refuses("sk.pdf.html", Files.pdf(""), new Misnamed(DocumentType.PDF));
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsTooLarge() {
        refuses("sk.pdf", new byte[0], new Empty());
        refuses("sk.pdf", new byte[Reception.MOST_BYTES + 1], new TooLarge(Reception.MOST_BYTES));
    }

    @Test
    void refusesAPictureThatClaimsTooManyPixelsBeforeItDecodesAny() {
        refuses("foto.png", Files.bomb(), new TooManyPixels());
    }

    @Test
    void refusesWhatIsCutShort() {
        var pdf = Files.pdf("");
        refuses("sk.pdf", Arrays.copyOf(pdf, pdf.length - 8), new Unreadable(DocumentType.PDF));
        var jpeg = Arrays.copyOf(Files.picture(100, 100, "jpeg"), 40);
        refuses("foto.jpg", jpeg, new Unreadable(DocumentType.JPEG));
    }

    @Test
    void refusesAPdfThatRunsAScriptHoweverItHidesIt() {
        refusesActive("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", "JavaScript");
        refusesActive("/OpenAction << /S /J#61vaScr#69pt /JS (x) >>", "JavaScript");
        var script = "8 0 << /S /JavaScript /JS (app.alert(1)) >>";
        refuses("sk.pdf", Files.pdfWithObjects(script, FLATE), new Active("JavaScript"));
    }

    @Test
    void refusesAPdfThatCarriesFilesOrOpensPrograms() {
        refusesActive("/Names << /EmbeddedFiles 5 0 R >>", "EmbeddedFiles");
        refusesActive("/OpenAction << /S /Launch /F (cmd.exe) >>", "Launch");
        refusesActive("/AcroForm << /XFA 5 0 R >>", "XFA");
    }

    @Test
    void refusesAPdfThatItCannotLookInto() {
        refuses("sk.pdf", Files.pdf("/Encrypt 9 0 R"), new Locked());
        var hidden = Files.pdfWithObjects("00112233>", "/Filter /ASCIIHexDecode");
        refuses("sk.pdf", hidden, new Active("ObjStm"));
        var endless = "x".repeat(70_000_000);
        refuses("sk.pdf", Files.pdfWithObjects(endless, FLATE), new Active("ObjStm"));
    }

    @Test
    void givesAFileANameThatNoHeaderTripsOver() {
        var pdf = Files.pdf("");
        assertThat(Reception.receive("../../etc/SK\r\n\"x\".pdf", pdf).name()).isEqualTo("SKx.pdf");
        assertThat(Reception.receive("", pdf).name()).isEqualTo("berkas.pdf");
        assertThat(Reception.receive("a".repeat(300) + ".pdf", pdf).name()).hasSize(124);
    }

    private static void refusesActive(String inCatalogue, String feature) {
        refuses("sk.pdf", Files.pdf(inCatalogue), new Active(feature));
    }

    private static void refuses(String name, byte[] content, DocumentRefusal refusal) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> Reception.receive(name, content))
                .satisfies(no -> assertThat(no.refusal()).isEqualTo(refusal));
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }
}
