package id.go.paserkab.desa.web.regency.training;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Appointment;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.training.Certificates;
import id.go.paserkab.desa.training.Curriculum;
import id.go.paserkab.desa.training.Mark;
import id.go.paserkab.desa.training.Participant;
import id.go.paserkab.desa.training.Participants;
import id.go.paserkab.desa.training.Reach;
import id.go.paserkab.desa.training.ScoreSheet;
import id.go.paserkab.desa.training.SessionPlan;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.training.Trainer;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.TrainingTables;
import id.go.paserkab.desa.web.support.Visitor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class TrainingPagesIntegrationTests extends WebIntegrationTests {

    private static final Actor TESTS = Actor.platform("tests");

    private final String regency;
    private final LocalDate today;
    private UUID here = new UUID(0, 0);
    private UUID there = new UUID(0, 0);
    private UUID session = new UUID(0, 0);

    TrainingPagesIntegrationTests(ApplicationContext context) {
        super(context);
        this.regency = platform.addresses().regency();
        this.today = LocalDate.ofInstant(platform.bean(Clock.class).instant(), PaserTime.ZONE);
    }

    @BeforeEach
    void twoCadresAreInvited() {
        TrainingTables.empty(platform);
        var trainer = facilitator("Duta Digital Pelatih", null);
        here = cadre(VILLAGE, "Kader Sini");
        there = cadre(TWIN, "Kader Sana");
        session =
                platform.bean(Sessions.class)
                        .plan(
                                new SessionPlan(
                                        Set.of(
                                                platform.bean(Curriculum.class)
                                                        .modules()
                                                        .getFirst()
                                                        .id()),
                                        "Aula Uji",
                                        today,
                                        today,
                                        null,
                                        10,
                                        Trainer.Kind.FACILITATOR,
                                        trainer),
                                TESTS);
        participants().invite(session, Set.of(here, there), TESTS);
    }

    @AfterEach
    void nothingIsLeft() {
        TrainingTables.empty(platform);
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
    void aSheetIsLookedAtAndThenKept() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var path = "/pelatihan/sesi/" + session + "/hasil";
        assertThat(admin.get(regency + path + "/lembar.csv").body())
                .contains("kode desa;desa;nama;hadir;pre-test;post-test", "Kader Sini");
        var bad =
                sheet(
                        admin,
                        path,
                        "nama;kode desa;hadir;pre-test;post-test\nKader Sini;"
                                + VILLAGE
                                + ";ya;40;120\nKader Asing;"
                                + VILLAGE
                                + ";ya;40;80\n");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body())
                .contains("Baris 2, kolom post-test:", "120 di luar 0 sampai 100")
                .contains("Baris 3, kolom nama:", "Kader Asing")
                .contains("Tidak ada yang disimpan");

        var good =
                sheet(
                        admin,
                        path,
                        "nama;kode desa;hadir;pre-test;post-test\nKader Sini;"
                                + VILLAGE
                                + ";ya;40;82,5\n");
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.body()).contains("1 dari 1 peserta", "Belum ada yang disimpan", "→ 82,5");
        assertThat(of(here).attended()).isNull();
        var kept =
                send(
                        admin,
                        path + "/lembar/simpan",
                        Map.of("baris", good.input("baris").orElseThrow(), "berkas", "nilai.csv"));
        assertThat(kept.status()).isEqualTo(302);
        assertThat(of(here).post()).isEqualByComparingTo("82.5");
        assertThat(of(here).attended()).isTrue();
    }

    @Test
    void aBookIsTakenByTheSameRules() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var path = "/pelatihan/sesi/" + session + "/hasil";
        var blank = admin.get(regency + path + "/lembar.xlsx");
        assertThat(blank.status()).isEqualTo(200);
        assertThat(blank.header("content-disposition").orElseThrow())
                .contains("nilai-" + today + ".xlsx");
        var bad = sheet(admin, path, book("lima puluh"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body()).contains("Baris 2, kolom post-test:", "Tidak ada yang disimpan");
        assertThat(sheet(admin, path, new byte[] {'P', 'K', 3, 4, 1}).body())
                .contains("bukan XLSX walau namanya begitu");
        var good = sheet(admin, path, book("82,5"));
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.body()).contains("Belum ada yang disimpan", "→ 82,5");
    }

    private static byte[] book(String post) {
        var row = List.of(VILLAGE.value(), "", "Kader Sini", "ya", "40", post);
        var file =
                SheetFiles.xlsx(new Sheet("Nilai", ScoreSheet.headings(), List.of(row)), "nilai")
                        .getBody();
        return Objects.requireNonNull(file);
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
                .doesNotContain("90", "Aula Uji");
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

    private Answered sheet(Visitor visitor, String path, String text) {
        return sheet(visitor, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Answered sheet(Visitor visitor, String path, byte[] file) {
        return visitor.upload(
                regency + path + "/lembar",
                Map.of("_csrf", visitor.open(regency + "/").csrf()),
                "berkas",
                file);
    }

    private void note(UUID cadre, String post) {
        var mark = new Mark(cadre, true, null, new BigDecimal(post), of(cadre).version());
        participants().note(session, List.of(mark), Reach.everywhere(), null, TESTS);
    }

    private Participant of(UUID cadre) {
        return participants().of(session, Reach.everywhere()).stream()
                .filter(one -> one.cadre().equals(cadre))
                .findFirst()
                .orElseThrow();
    }

    private Participants participants() {
        return platform.bean(Participants.class);
    }

    private UUID facilitator(String name, @Nullable UUID membership) {
        return platform.bean(Facilitators.class)
                .add(
                        new FacilitatorDetails(
                                name, Origin.MINISTRY, today.minusDays(30), null, membership),
                        TESTS);
    }

    private Visitor facilitatorOf(VillageCode village) {
        var visitor = visitor();
        var person = platform.person(Scope.regency(), Role.FACILITATOR);
        var membership =
                platform.bean(Memberships.class).in(Scope.regency()).stream()
                        .filter(member -> member.username().equals(person.username()))
                        .map(Membership::id)
                        .findFirst()
                        .orElseThrow();
        var id = facilitator("Duta Digital " + village, membership);
        platform.bean(Assignments.class).assign(id, Set.of(village), today, null, TESTS);
        person.signIn(visitor, regency);
        return visitor;
    }

    private UUID cadre(VillageCode village, String name) {
        return platform.bean(Cadres.class)
                .appoint(
                        village,
                        new Appointment(
                                CadreKind.CADRE,
                                name,
                                "141/" + name,
                                today,
                                false,
                                null,
                                today,
                                null,
                                null),
                        TESTS);
    }

    private Answered send(Visitor visitor, String path, Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("_csrf", visitor.open(regency + "/").csrf());
        return visitor.post(regency + path, whole);
    }
}
