package id.go.paserkab.desa.web.regency.training;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.training.Certificates;
import id.go.paserkab.desa.training.Mark;
import id.go.paserkab.desa.training.Participants;
import id.go.paserkab.desa.training.Reach;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class TrainingPagesIntegrationTests extends TrainingTest {

    TrainingPagesIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aSessionThatEndsBeforeItStartsIsRefusedAtItsFieldAndWhatWasTypedStays() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var form = new HashMap<String, String>();
        form.put("place", "Balai <Uji>");
        form.put("first", today.toString());
        form.put("last", today.minusDays(1).toString());
        form.put("capacity", "20");
        var refused = send(admin, "/pelatihan/sesi/baru", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Hari terakhir tidak boleh sebelum hari pertama", "Balai &lt;Uji&gt;");
    }

    @Test
    void aFacilitatorSeesAndNotesTheirOwnVillagesPeopleAlone() {
        var facilitator = facilitatorOf(VILLAGE);
        assertThat(facilitator.get(regency + "/pendampingan/pelatihan").body())
                .contains("/pendampingan/pelatihan/" + session + "/hasil");
        var path = "/pendampingan/pelatihan/" + session + "/hasil";
        assertThat(facilitator.get(regency + path).body())
                .contains("Kader Sini")
                .doesNotContain("Kader Sana");
        assertThat(facilitator.get(regency + path + "/lembar.csv").body())
                .doesNotContain("Kader Sana");
        var noted =
                send(
                        facilitator,
                        path,
                        Map.of(
                                "hadir-" + here,
                                "ya",
                                "post-" + here,
                                "75",
                                "versi-" + here,
                                "1",
                                "hadir-" + there,
                                "ya",
                                "post-" + there,
                                "75"));
        assertThat(noted.status()).isEqualTo(302);
        assertThat(of(here).post()).isEqualByComparingTo("75");
        assertThat(of(there).post()).isNull();
        var foreign = there + ";1;ya;;75";
        assertThat(send(facilitator, path + "/lembar/simpan", Map.of("baris", foreign)).status())
                .isEqualTo(422);
        assertThat(of(there).post()).isNull();
        assertThat(sheet(facilitator, path, line("Kader Sana", TWIN)).body())
                .contains("bukan peserta yang dapat Anda catat");

        platform.bean(Certificates.class).issue(session, TESTS);
        var code = platform.bean(Certificates.class).of(session).getFirst().code();
        var certificates = "/pendampingan/pelatihan/sertifikat/" + code + ".pdf";
        assertThat(facilitator.get(regency + certificates).status()).isEqualTo(200);
        platform.bean(Participants.class).withdraw(session, there, TESTS);
        var other = facilitatorOf(TWIN);
        assertThat(other.get(regency + path).status()).isEqualTo(404);
        assertThat(other.get(regency + certificates).status()).isEqualTo(404);
        for (var closed : List.of("/pelatihan", "/pelatihan/sesi/" + session)) {
            assertThat(other.get(regency + closed).status()).as(closed).isEqualTo(403);
        }
    }

    @Test
    void leadershipSeesHowManyAndNobodysNameAndViewersChangeNothing() {
        var leader = signedIn(Role.LEADERSHIP);
        for (var path : List.of("/pelatihan", "/pelatihan/sesi/" + session)) {
            assertThat(leader.get(regency + path).body())
                    .contains("Diundang")
                    .doesNotContain(
                            "Kader Sini", "Kader Sana", "Pelatih</a>", "Duta Digital Pelatih");
        }
        var viewer = signedIn(Role.DPMD_VIEWER);
        assertThat(viewer.get(regency + "/pelatihan/sesi/" + session).body())
                .contains("Kader Sini")
                .doesNotContain("/undang", "/ubah", "/tarik");
        for (var reader : List.of(leader, viewer)) {
            for (var path :
                    List.of(
                            "/pelatihan/kurikulum/baru",
                            "/pelatihan/sesi/baru",
                            "/pelatihan/sesi/" + session + "/undang",
                            "/pelatihan/sesi/" + session + "/hasil",
                            "/pelatihan/sesi/" + session + "/sertifikat",
                            "/pelatihan/sesi/" + session + "/batalkan",
                            "/pelatihan/sertifikat/x/cabut")) {
                assertThat(send(reader, path, Map.of("reason", "x")).status())
                        .as(path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void aCertificateIsPrintedAndAnyoneCanCheckIt() {
        note(here, "90");
        var admin = signedIn(Role.DPMD_ADMIN);
        var issued = send(admin, "/pelatihan/sesi/" + session + "/sertifikat", Map.of());
        assertThat(issued.status()).isEqualTo(302);
        var certificate = platform.bean(Certificates.class).of(session).getFirst();
        var file = admin.get(regency + "/pelatihan/sertifikat/" + certificate.code() + ".pdf");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("content-type")).contains("application/pdf");
        assertThat(file.body()).startsWith("%PDF-");

        var page = platform.addresses().portal() + "/sertifikat/";
        var genuine = visitor().get(page + certificate.code().grouped());
        assertThat(genuine.status()).isEqualTo(200);
        assertThat(genuine.header("x-robots-tag")).contains("noindex");
        assertThat(genuine.body())
                .contains("asli dan berlaku", "Kader Sini", platform.village(VILLAGE).name())
                .doesNotContain(">90", "Aula Uji");
        assertThat(visitor().get(page + "ABCD").status()).isEqualTo(404);
        assertThat(visitor().get(page + "A".repeat(20)).body()).contains("Tidak ada sertifikat");

        var revoke = "/pelatihan/sertifikat/" + certificate.code() + "/cabut";
        send(admin, revoke, Map.of("reason", "Nilai tertukar"));
        assertThat(visitor().get(page + certificate.code()).body())
                .contains("sudah dicabut")
                .doesNotContain("Kader Sini", "Nilai tertukar");
        assertThat(
                        admin.get(regency + "/pelatihan/sertifikat/" + certificate.code() + ".pdf")
                                .status())
                .isEqualTo(404);
    }

    private static String line(String name, VillageCode village) {
        return "nama;kode desa;pre-test;post-test\n" + name + ";" + village + ";1;1\n";
    }

    private void note(UUID cadre, String post) {
        var mark = new Mark(cadre, true, null, new BigDecimal(post), of(cadre).version());
        participants().note(session, List.of(mark), Reach.everywhere(), null, TESTS);
    }
}
