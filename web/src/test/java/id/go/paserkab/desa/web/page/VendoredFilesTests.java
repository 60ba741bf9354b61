package id.go.paserkab.desa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came from others is what VENDORED.md says it is. */
class VendoredFilesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @CsvSource({
        "static/aset/modern-normalize-3.0.1.css,"
                + " b4ad31da9b1b17de182a08e4c39159496574d90a82464c6d5afeda7133f0e110",
        "static/aset/plus-jakarta-sans.woff2,"
                + " bc071160c66e12ad7af0023e189fab8df214f1cfb4c896c002fa2eb14155eeff",
        "static/aset/plus-jakarta-sans-licence.txt,"
                + " e07fd1167c2aaaa6fb965dd66e1e73b13c9c95b76b2d648b6e938780f30b37af",
        "fonts/LiberationSerif-Regular.ttf,"
                + " 29d12439831b7f59194efec85872f24f54eff05738933f9a860220d2abff88ba",
        "fonts/LiberationSerif-Bold.ttf,"
                + " 446a4421f297698427170fd7db20e59169a4188baaaf940e9bea58af6341a723",
        "fonts/liberation-licence.txt,"
                + " 693406ca9ae2cc28be52d113d5f8b8f954c887892da82bc6254a0ba5b7819323"
    })
    void isUnchanged(String file, String sum) throws IOException, NoSuchAlgorithmException {
        var bytes = Files.readAllBytes(RESOURCES.resolve(file));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(sum);
    }
}
