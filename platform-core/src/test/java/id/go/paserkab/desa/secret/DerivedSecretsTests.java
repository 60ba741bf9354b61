package id.go.paserkab.desa.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DerivedSecretsTests {

    private static final String MASTER = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER =
            Base64.getEncoder().encodeToString("another master secret of 32 byte".getBytes());

    @Test
    void givesTheSameSecretForTheSamePurposeAndName() {
        assertThat(DerivedSecrets.of(MASTER).derive("postgresql", "v_6401032006_office:1"))
                .isEqualTo(DerivedSecrets.of(MASTER).derive("postgresql", "v_6401032006_office:1"))
                .hasSize(43);
    }

    @Test
    void isHkdfAsRfc5869HasItSoThatAnotherToolCanDeriveTheSame() throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        var extracted = mac.doFinal(new byte[32]);
        mac.init(new SecretKeySpec(extracted, "HmacSHA256"));
        mac.update("keycloak:desa-6401032006".getBytes());
        mac.update((byte) 1);
        assertThat(DerivedSecrets.of(MASTER).derive("keycloak", "desa-6401032006"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal()));
    }

    @Test
    void differsByPurposeNameAndMaster() {
        var secrets = DerivedSecrets.of(MASTER);
        assertThat(secrets.derive("postgresql", "a"))
                .isNotEqualTo(secrets.derive("postgresql", "b"))
                .isNotEqualTo(secrets.derive("keycloak", "a"))
                .isNotEqualTo(DerivedSecrets.of(OTHER).derive("postgresql", "a"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "not base64!", "c2hvcnQ="})
    void refusesAMasterSecretThatIsNone(@Nullable String text) {
        assertThatExceptionOfType(UnusableMasterSecret.class)
                .isThrownBy(() -> new DerivedSecrets(new SecretSettings(text)))
                .withMessageStartingWith("desa.master-secret");
    }

    @Test
    void neverShowsTheSecret() {
        assertThat(new SecretSettings(MASTER).toString()).doesNotContain(MASTER);
    }

    @Test
    void tellsTheOperatorWhatToDo() {
        var analysis =
                new UnusableMasterSecretFailureAnalyzer()
                        .analyze(new IllegalStateException(new UnusableMasterSecret("is missing")));
        assertThat(analysis)
                .extracting(FailureAnalysis::getAction, STRING)
                .contains("openssl rand -base64 32");
    }
}
