package id.go.paserkab.desa.web.village.journey;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.programme.VillageDesk;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.training.Certificate;
import id.go.paserkab.desa.training.Certificates;
import id.go.paserkab.desa.training.Trainer;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Trained;
import id.go.paserkab.desa.web.support.TrainingTables;
import id.go.paserkab.desa.web.support.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

class JourneyIntegrationTests extends WebIntegrationTests {

    private static final String PATH = "/kantor/perjalanan";
    private static final Actor TESTS = Actor.platform("tests");

    private final String origin;
    private UUID session = new UUID(0, 0);

    JourneyIntegrationTests(ApplicationContext context) {
        super(context);
        this.origin = platform.origin(VILLAGE);
    }

    @BeforeEach
    void aCadreOfEachVillageIsTrained() {
        TrainingTables.empty(platform);
        var trained = new Trained(platform);
        var trainer = trained.facilitator("Duta Digital Sini", VILLAGE);
        trained.facilitator("Duta Digital Sana", TWIN);
        session =
                trained.session(
                        "Aula Kecamatan",
                        Trainer.Kind.FACILITATOR,
                        trainer,
                        trained.cadre(VILLAGE, "Kader Sini"),
                        trained.cadre(TWIN, "Kader Sana"));
    }

    @AfterEach
    void nothingIsLeft() {
        TrainingTables.empty(platform);
        if (!platform.village(VILLAGE).state().name().equals("ACTIVE")) {
            platform.bean(VillageDesk.class).reopen(VILLAGE, TESTS);
        }
        platform.bean(VillageRegister.class).refresh();
    }

    @ParameterizedTest
    @EnumSource(names = {"DIGITAL_CADRE", "TREASURER", "VILLAGE_HEAD"})
    void everybodyInTheOfficeSeesTheirOwnVillagesPathAndNoOther(Role role) {
        var member = member(role);
        var page = member.get(origin + PATH);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Duta Digital Sini", "Kader Sini", "Lulus", "Unduh sertifikat")
                .contains("G0 Minat", "Surat komitmen bertanda tangan kepala desa")
                .contains("Sosialisasi ruang komunitas", "usulan", "Tenggat langkah Tim")
                .doesNotContain("Kader Sana", "Duta Digital Sana");
        assertThat(member.get(origin + "/kantor").body()).contains("href=\"" + PATH + "\"");
    }

    @Test
    void certificatesOfOtherVillagesAreNotThere() {
        var member = member(Role.DIGITAL_CADRE);
        var own = member.get(file(certificate("Kader Sini")));
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("content-type").orElseThrow()).startsWith("application/pdf");
        assertThat(own.body()).startsWith("%PDF-");
        assertThat(member.get(file(certificate("Kader Sana"))).status()).isEqualTo(404);
        assertThat(member.get(origin + PATH + "/sertifikat/TIDAK-ADA.pdf").status()).isEqualTo(404);

        var revoked = certificate("Kader Sini");
        platform.bean(Certificates.class).revoke(revoked.code(), "Nilai tertukar", TESTS);
        assertThat(member.get(file(revoked)).status()).isEqualTo(404);
        assertThat(member.get(origin + PATH).body()).doesNotContain("Nilai tertukar");
    }

    @Test
    void nobodyComesInFromAnotherVillageOrWithoutSigningIn() {
        assertThat(visitor().get(origin + PATH).status()).isEqualTo(302);
        assertThat(visitor().get(file(certificate("Kader Sini"))).status()).isEqualTo(302);
        var member = member(Role.DIGITAL_CADRE);
        var twin = platform.origin(TWIN) + PATH;
        assertThat(member.get(twin).body()).doesNotContain("Kader Sana", "Kader Sini");
        assertThat(member.get(twin).status()).isNotEqualTo(200);
        assertThat(member.get(origin + PATH + "?desa=" + TWIN + "&code=" + TWIN.bare()).body())
                .contains("Kader Sini")
                .doesNotContain("Kader Sana");
    }

    @Test
    void aReadOnlyVillageReadsItAndASuspendedOneIsClosed() {
        var member = member(Role.DIGITAL_CADRE);
        var desk = platform.bean(VillageDesk.class);
        desk.makeReadOnly(VILLAGE, "pemeliharaan", null, TESTS);
        platform.bean(VillageRegister.class).refresh();
        assertThat(member.get(origin + PATH).status()).isEqualTo(200);
        assertThat(member.get(file(certificate("Kader Sini"))).status()).isEqualTo(200);
        desk.reopen(VILLAGE, TESTS);
        desk.suspend(VILLAGE, "uji coba", TESTS);
        platform.bean(VillageRegister.class).refresh();
        assertThat(member.get(origin + PATH).status()).isEqualTo(503);
        assertThat(member.get(file(certificate("Kader Sini"))).status()).isEqualTo(503);
    }

    private Visitor member(Role role) {
        var visitor = visitor();
        assertThat(platform.person(Scope.of(VILLAGE), role).signIn(visitor, origin).status())
                .isEqualTo(200);
        return visitor;
    }

    private Certificate certificate(String name) {
        return platform.bean(Certificates.class).of(session).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String file(Certificate certificate) {
        return origin + PATH + "/sertifikat/" + certificate.code() + ".pdf";
    }
}
