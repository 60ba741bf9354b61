package id.go.paserkab.desa.web.village.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

class ProfileFormsIntegrationTests extends WebIntegrationTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final Visitor operator = visitor();

    ProfileFormsIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void signIn() {
        platform.person(Scope.of(Platform.TWIN), Role.OPERATOR).signIn(operator, origin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "", "abc", "99999999999999999999"})
    void aFormThatDoesNotSayWhatItStartedFromIsGivenBackAndSavesNothing(String version) {
        var form = new HashMap<String, String>();
        form.put("_csrf", operator.get(origin() + "/kantor/profil").csrf());
        var vision = "Yang saya tulis (" + version + ")";
        form.put("vision", vision);
        if (!version.equals("none")) {
            form.put("version", version);
        }

        var answered = operator.post(origin() + "/kantor/profil", form);

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.input("vision")).contains(vision);
        assertThat(answered.input("version").orElseThrow()).matches("\\d+");
        assertThat(answered.body()).contains("Formulir ini tidak sampai dengan lengkap");
        assertThat(visitor().get(origin() + "/").body()).doesNotContain(vision);

        form.put("version", answered.input("version").orElseThrow());
        assertThat(operator.post(origin() + "/kantor/profil", form).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 20})
    void anUploadThatIsTooLargeIsToldOfAsSuch(int megabytes) {
        var form = Map.of("_csrf", operator.get(origin() + "/kantor/profil").csrf());
        // A little more, so that 5 is beyond the limit for a file and below the one for a request.
        var file = new byte[megabytes * MEGABYTE + MEGABYTE / 2];

        var answered = operator.upload(origin() + "/kantor/profil/logo", form, "logo", file);
        if (answered.status() == 302) {
            answered = operator.get(origin() + "/kantor/profil");
        } else {
            assertThat(answered.status()).isEqualTo(413);
        }

        assertThat(answered.body()).containsAnyOf("Berkas terlalu besar", "lebih besar dari 2 MB");
    }

    @Test
    void anUploadThatIsTooLargeIsToldOfInTheReadersLanguage() {
        var form = Map.of("_csrf", operator.get(origin() + "/kantor/profil?bahasa=en").csrf());

        var answered =
                operator.upload(
                        origin() + "/kantor/profil/logo", form, "logo", new byte[7 * MEGABYTE]);

        assertThat(answered.status()).isEqualTo(413);
        assertThat(answered.body()).contains("The file is too large", "make the file smaller");
    }

    @Test
    void anAddressThatCannotBeReadIsNotOurFault() {
        assertThat(visitor().get(platform.addresses().portal() + "/?cari=%C3").status())
                .isLessThan(500);
    }

    private String origin() {
        return platform.origin(Platform.TWIN);
    }
}
