package id.go.paserkab.desa.signature;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.signature.SignatureSettings.Service;
import id.go.paserkab.desa.signature.SigningOutcome.ByHand;
import id.go.paserkab.desa.signature.SigningOutcome.Reason;
import id.go.paserkab.desa.signature.SigningOutcome.Refused;
import id.go.paserkab.desa.signature.SigningOutcome.Signed;
import id.go.paserkab.desa.signature.SigningOutcome.Unavailable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SignerTests {

    private static final byte[] PDF = "%PDF-1.7 a letter".getBytes(StandardCharsets.ISO_8859_1);

    private SigningService service;

    @BeforeEach
    void start() throws IOException {
        service = new SigningService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void withoutAServiceEverythingIsSignedByHand() {
        var signer = new SignatureConfiguration().signer(new SignatureSettings(null));
        assertThat(signer.electronic()).isFalse();
        assertThat(signer.sign(request(SigningService.NIK, "x"))).isEqualTo(new ByHand());
    }

    @Test
    void givesBackTheVeryBytesThatTheServiceSigned() {
        assertThat(signer("rahasia").electronic()).isTrue();
        var outcome =
                signer("rahasia").sign(request(SigningService.NIK, SigningService.PASSPHRASE));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Signed.class,
                        signed ->
                                assertThat(signed.pdf())
                                        .asString(StandardCharsets.ISO_8859_1)
                                        .isEqualTo("%PDF-1.7 a letter" + SigningService.SIGNATURE));
    }

    @Test
    void tellsWhyTheServiceWillNotSign() {
        assertThat(signer("rahasia").sign(request(SigningService.NIK, "salah")))
                .isEqualTo(new Refused(Reason.PASSPHRASE));
        assertThat(signer("rahasia").sign(request("6401030000000000", "salah")))
                .isEqualTo(new Refused(Reason.CERTIFICATE));
        assertThat(signer("salah").sign(request(SigningService.NIK, SigningService.PASSPHRASE)))
                .isEqualTo(new Refused(Reason.PLATFORM));
    }

    @Test
    void whomTheServiceDoesNotFindHasNoCertificate() {
        service.failWith(404);
        assertThat(signer("rahasia").sign(request(SigningService.NIK, SigningService.PASSPHRASE)))
                .isEqualTo(new Refused(Reason.CERTIFICATE));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 429, 500, 502, 503})
    void aServiceInTroubleIsToBeTriedAgain(int status) {
        service.failWith(status);
        assertThat(signer("rahasia").sign(request(SigningService.NIK, SigningService.PASSPHRASE)))
                .isEqualTo(new Unavailable());
    }

    @ParameterizedTest
    @CsvSource({"400", "413", "415", "422"})
    void aFaultOfTheFileIsNoneOfTheService(int status) {
        service.failWith(status);
        assertThat(signer("rahasia").sign(request(SigningService.NIK, SigningService.PASSPHRASE)))
                .isEqualTo(new Refused(Reason.FILE));
    }

    @Test
    void whatIsNoPdfIsNoSignature() {
        service.answerWith("<html>Maintenance</html>");
        assertThat(signer("rahasia").sign(request(SigningService.NIK, SigningService.PASSPHRASE)))
                .isEqualTo(new Unavailable());
    }

    @Test
    void doesNotWaitForEver() {
        service.takeItsTime(Duration.ofSeconds(5));
        var begun = System.nanoTime();
        assertThat(signer("rahasia").sign(request(SigningService.NIK, SigningService.PASSPHRASE)))
                .isEqualTo(new Unavailable());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void aServiceThatIsGoneIsUnavailable() {
        service.close();
        assertThat(signer("rahasia").sign(request(SigningService.NIK, SigningService.PASSPHRASE)))
                .isEqualTo(new Unavailable());
    }

    @Test
    void writesNeitherPersonNorPassphraseAnywhere(CapturedOutput output) {
        var request = request(SigningService.NIK, SigningService.PASSPHRASE);
        service.failWith(500);
        signer("rahasia").sign(request);
        service.close();
        signer("rahasia").sign(request);
        assertThat(request.toString() + settings("rahasia") + output)
                .doesNotContain(SigningService.NIK, SigningService.PASSPHRASE, "rahasia");
    }

    private Signer signer(String password) {
        return new SignatureConfiguration().signer(new SignatureSettings(settings(password)));
    }

    private Service settings(String password) {
        URI url = service.url();
        return new Service(url, "desa", password, Duration.ofSeconds(1), Duration.ofMillis(1500));
    }

    private static SigningRequest request(String nik, String passphrase) {
        return new SigningRequest(PDF, nik, passphrase);
    }
}
