package id.go.paserkab.desa.web.regency.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Pictures;
import id.go.paserkab.desa.web.support.TrainingTables;
import id.go.paserkab.desa.web.support.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class FollowUpPagesIntegrationTests extends WebIntegrationTests {

    /** What was noted is never taken away, so each test has villages of its own. */
    private static final VillageCode MINE = new VillageCode("64.01.10.2001");

    private static final VillageCode OTHER = new VillageCode("64.01.10.2002");
    private static final VillageCode DESK = new VillageCode("64.01.10.2003");
    private static final Actor TESTS = Actor.platform("tests");

    private final String regency;
    private final LocalDate today;

    FollowUpPagesIntegrationTests(ApplicationContext context) {
        super(context);
        this.regency = platform.addresses().regency();
        this.today = PaserTime.today(platform.bean(Clock.class));
    }

    @AfterEach
    void nobodyIsLeft() {
        TrainingTables.empty(platform);
    }

    @Test
    void dpmdNotesAStepAndNothingTypedIsLostWhenItIsRefused() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var path = "/tindak-lanjut/" + DESK.bare() + "/tim";
        var future = send(admin, path, step(0, today.plusDays(3), "8", "Rapat <tim>"));
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.body())
                .contains("tidak boleh sesudah hari ini", "Rapat &lt;tim&gt;", "value=\"8\"");
        var negative = send(admin, path, step(0, today, "-8", ""));
        assertThat(negative.status()).isEqualTo(422);
        assertThat(negative.body()).contains("di bawah nol", "href=\"#figure\"");
        var garbled = new HashMap<>(step(0, today, "8", ""));
        garbled.put("done", "kemarin");
        assertThat(send(admin, path, garbled).body()).contains("Tanggal tidak dapat dibaca");

        var html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var disguised = upload(admin, path, step(0, today, "8", "Rapat tim"), html);
        assertThat(disguised.status()).isEqualTo(422);
        assertThat(disguised.body()).contains("Rapat tim", "href=\"#file\"");
        assertThat(
                        upload(admin, path, step(0, today, "8", "Rapat tim"), Pictures.png(40, 30))
                                .status())
                .isEqualTo(302);
        var page = admin.get(regency + "/tindak-lanjut/" + DESK.bare()).body();
        assertThat(page)
                .contains("Selesai, tidak berurutan", "Rapat tim", "/berkas/", "Anggota tim");

        var late = send(admin, path, step(0, today, "9", "Saya juga"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("Orang lain baru saja", "Saya juga", "name=\"seen\" value=\"1\"");
        assertThat(send(admin, path, step(1, today, "9", "Saya juga")).status()).isEqualTo(302);
        assertThat(admin.get(regency + "/jejak-audit?desa=" + DESK).body())
                .contains("Langkah tindak lanjut dicatat");
        assertThat(send(admin, "/tindak-lanjut/" + DESK.bare() + "/lain", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void leadershipReadsHowItStandsAndNothingThatPeopleWrote() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var path = "/tindak-lanjut/" + OTHER.bare();
        upload(
                admin,
                path + "/sosialisasi",
                step(0, today, "3", "Catatan rahasia"),
                Pictures.png(40, 30));
        var file =
                admin.get(regency + path)
                        .body()
                        .replaceFirst("(?s).*(/berkas/[0-9a-f-]{36}).*", "$1");

        var leader = signedIn(Role.LEADERSHIP);
        assertThat(leader.get(regency + "/tindak-lanjut").body())
                .contains("139 dari 139 desa", "usulan kami sendiri");
        var page = leader.get(regency + path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Selesai, tidak berurutan")
                .doesNotContain(
                        "Catatan rahasia", "Pemegang peran dpmd", "/berkas/", ">3<", "/catat");
        assertThat(leader.get(regency + path + "/tim").status()).isEqualTo(403);
        assertThat(send(leader, path + "/tim", step(0, today, "", "x")).status()).isEqualTo(403);
        assertThat(leader.get(regency + file).status()).isIn(403, 404);
        var viewer = signedIn(Role.DPMD_VIEWER);
        assertThat(viewer.get(regency + path).body()).contains("Catatan rahasia");
        assertThat(send(viewer, path + "/tim", step(0, today, "", "x")).status()).isEqualTo(403);
        assertThat(viewer.get(regency + file).status()).isEqualTo(200);

        var narrow = "?kecamatan=64.01.10&keadaan=DONE_EARLY&gelombang=";
        assertThat(leader.get(regency + "/tindak-lanjut" + narrow).body())
                .contains("Rantau Atas")
                .doesNotContain("/tindak-lanjut/6401032006\"");
        var csv = leader.get(regency + "/tindak-lanjut/unduh.csv?kecamatan=64.01.10");
        assertThat(csv.body())
                .startsWith("\uFEFFKode desa,")
                .contains("64.01.10.2002", "tidak berurutan")
                .doesNotContain("Catatan rahasia", "64.01.03.2006");
        assertThat(leader.get(regency + "/tindak-lanjut/unduh.xlsx").body()).startsWith("PK");
        assertThat(leader.get(regency + "/tindak-lanjut?tanggal=lusa&gelombang=x").body())
                .contains("Tanggal tidak dapat dibaca");
    }

    @Test
    void aFacilitatorNotesTheirOwnVillagesAndOthersAreNotThere() {
        var facilitator = facilitatorOf(MINE);
        var mine = "/pendampingan/" + MINE.bare() + "/tindak-lanjut";
        var other = "/pendampingan/" + OTHER.bare() + "/tindak-lanjut";
        assertThat(facilitator.get(regency + mine).body()).contains("Sosialisasi ruang komunitas");
        var made =
                upload(
                        facilitator,
                        mine + "/tim",
                        step(0, today, "5", "Dibentuk"),
                        Pictures.png(40, 30));
        assertThat(made.status()).isEqualTo(302);
        var page = facilitator.get(regency + mine).body();
        assertThat(page).contains("Dibentuk");
        var file = page.replaceFirst("(?s).*(/berkas/[0-9a-f-]{36}).*", "$1");
        assertThat(facilitator.get(regency + file).status()).isEqualTo(200);

        assertThat(facilitator.get(regency + other).status()).isEqualTo(404);
        assertThat(facilitator.get(regency + other + "/tim").status()).isEqualTo(404);
        assertThat(send(facilitator, other + "/tim", step(0, today, "5", "x")).status())
                .isEqualTo(404);
        assertThat(facilitator.get(regency + "/tindak-lanjut").status()).isEqualTo(403);
        assertThat(facilitatorOf(OTHER).get(regency + file).status()).isEqualTo(404);
    }

    private static Map<String, String> step(int seen, LocalDate done, String figure, String note) {
        return Map.of(
                "seen",
                String.valueOf(seen),
                "due",
                "",
                "done",
                done.toString(),
                "figure",
                figure,
                "note",
                note);
    }

    private Answered send(Visitor visitor, String path, Map<String, String> form) {
        return visitor.send("POST", uri(path), signed(visitor, form));
    }

    private Answered upload(Visitor visitor, String path, Map<String, String> form, byte[] file) {
        return visitor.upload(regency + path, signed(visitor, form), "file", file);
    }

    private URI uri(String path) {
        return URI.create(regency + path);
    }

    private Map<String, String> signed(Visitor visitor, Map<String, String> form) {
        var signed = new HashMap<>(form);
        signed.put("_csrf", visitor.open(regency + "/").csrf());
        return signed;
    }

    private Visitor facilitatorOf(VillageCode village) {
        var visitor = visitor();
        var person = platform.person(Scope.regency(), Role.FACILITATOR);
        assertThat(person.signIn(visitor, regency).status()).isEqualTo(200);
        var membership =
                platform.bean(Memberships.class).in(Scope.regency()).stream()
                        .filter(member -> member.username().equals(person.username()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        var facilitator =
                platform.bean(Facilitators.class)
                        .add(
                                new FacilitatorDetails(
                                        "Duta Digital " + village,
                                        Origin.MINISTRY,
                                        today.minusDays(30),
                                        null,
                                        membership),
                                TESTS);
        platform.bean(Assignments.class)
                .assign(facilitator, Set.of(village), today.minusDays(3), null, TESTS);
        return visitor;
    }
}
