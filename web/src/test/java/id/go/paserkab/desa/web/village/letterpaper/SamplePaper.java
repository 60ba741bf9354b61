package id.go.paserkab.desa.web.village.letterpaper;

import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.letterpaper.LetterPaper.Check;
import id.go.paserkab.desa.letterpaper.LetterPaper.Letterhead;
import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import id.go.paserkab.desa.letterpaper.LetterPaper.Signatory;
import id.go.paserkab.desa.letterpaper.LetterPaper.SignatureBlock;
import id.go.paserkab.desa.letterpaper.LetterPaper.SignedHow;
import id.go.paserkab.desa.letterpaper.LetterPaper.Text;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A letter of a village about somebody who does not exist. */
final class SamplePaper {

    static final String CODE = "2345-6789-ABCD-EFGH-JKLM-NPQR-ST";
    static final String ADDRESS =
            "https://pasir-belengkong.desa.example/periksa/23456789ABCDEFGHJKLMNPQRST";

    private SamplePaper() {}

    static LetterPaper of(
            Sheet sheet, SignedHow how, @Nullable String onBehalfOf, @Nullable Check check)
            throws IOException {
        return new LetterPaper(
                sheet,
                new Letterhead(
                        "Pasir Belengkong",
                        "Paser Belengkong",
                        "Paser",
                        "Jalan Contoh Nomor 1, Pasir Belengkong 76271",
                        logo()),
                new Text(
                        "Surat Keterangan Domisili",
                        check == null ? null : "470/007/XII/2026",
                        """
                        <p>Yang bertanda tangan di bawah ini, Kepala Desa Pasir Belengkong, menerangkan bahwa:</p>
                        <table class="isian"><tbody><tr><th scope="row">Nama</th><td><strong>Siti Aisyah</strong></td></tr>
                        <tr><th scope="row">Tempat, tanggal lahir</th><td>Tanah Grogot, 1 Januari 1990</td></tr>
                        <tr><th scope="row">Alamat</th><td>Dusun Mekar, RT 003, RW 001, Desa Pasir Belengkong, Kecamatan Paser Belengkong</td></tr></tbody></table>
                        <p>benar berdomisili di alamat tersebut di atas. Surat ini dibuat untuk dipergunakan sebagaimana mestinya.</p>
                        """,
                        Locale.of("id", "ID")),
                new SignatureBlock(
                        "Pasir Belengkong",
                        LocalDate.of(2026, 12, 1),
                        new Signatory(
                                onBehalfOf == null ? "Kepala Desa" : "Sekretaris Desa",
                                "Hj. Norhayati, S.Sos.",
                                "19800101 200501 2 001"),
                        onBehalfOf,
                        how),
                check);
    }

    static Check check() {
        return new Check(ADDRESS, CODE);
    }

    static byte[] logo() throws IOException {
        var picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(20, 83, 45));
        graphics.fillOval(10, 10, 180, 180);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
