package id.go.paserkab.desa.web.regency.people;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.people.Appointment;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Who sees and changes what of the programme's people, role by role. */
class PeoplePermissionsIntegrationTests extends PeopleTest {

    PeoplePermissionsIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aFacilitatorSeesTheirOwnVillagesAndNothingElse() {
        appoint(VILLAGE, "Kader Sini");
        appoint(TWIN, "Kader Sana");
        var facilitator = facilitator("Duta Digital 1", VILLAGE);
        var mine = facilitator.get(regency + "/pendampingan");
        assertThat(mine.body())
                .contains("Desa Pasir Belengkong", "Kader Sini")
                .doesNotContain(platform.village(TWIN).name(), "Kader Sana")
                .doesNotContain("/ringkasan", "/pendamping\"", "/kader");
        assertThat(facilitator.get(regency + "/pendampingan/" + VILLAGE.bare()).body())
                .contains("Kader Sini", "141/Kader Sini")
                .doesNotContain("/ubah", "/akhiri");
        for (var foreign : List.of(TWIN.bare(), TWIN.value(), "6401031006", "x")) {
            assertThat(facilitator.get(regency + "/pendampingan/" + foreign).status())
                    .as(foreign)
                    .isEqualTo(404);
        }
        refused(facilitator, "/pendamping", "/kader", "/kader/" + VILLAGE.bare());
        changesNothing(facilitator);

        var assignment = assignments.of(VILLAGE).getFirst();
        assignments.withdraw(assignment.id(), TESTS);
        assertThat(facilitator.get(regency + "/pendampingan/" + VILLAGE.bare()).status())
                .as("once the village is somebody else's")
                .isEqualTo(404);
    }

    @Test
    void leadershipSeesHowManyAndNobodysName() {
        var duta = add("Duta Digital Tanpa Nama", null);
        assignments.assign(duta, Set.of(VILLAGE), today, null, TESTS);
        appoint(VILLAGE, "Kader Rahasia");
        var leader = signedIn(Role.LEADERSHIP);
        assertThat(leader.get(regency + "/pendamping").body())
                .contains("1 dari 139 desa", "Desa tanpa pendamping")
                .doesNotContain("Tanpa Nama", "/pendamping/baru");
        assertThat(leader.get(regency + "/kader").body())
                .contains("1 orang")
                .doesNotContain("Kader Rahasia", "Tanpa Nama");
        refused(leader, "/pendamping/" + duta, "/kader/" + VILLAGE.bare(), "/pendampingan");
        changesNothing(leader);
    }

    @Test
    void aViewerSeesNamesAndChangesNothing() {
        var duta = add("Duta Digital 1", null);
        appoint(VILLAGE, "Kader A");
        var viewer = signedIn(Role.DPMD_VIEWER);
        assertThat(viewer.get(regency + "/pendamping").body())
                .contains("Duta Digital 1")
                .doesNotContain("/pendamping/baru", "/pendamping/usulan");
        assertThat(viewer.get(regency + "/pendamping/" + duta).body()).doesNotContain("/ubah");
        assertThat(viewer.get(regency + "/kader/" + VILLAGE.bare()).body())
                .contains("Kader A")
                .doesNotContain("/ubah", "/baru");
        refused(viewer, "/pendampingan");
        changesNothing(viewer);
    }

    @Test
    void aVillagesStaffFindNothingOfIt() {
        var staff = visitor();
        var person = platform.person(Scope.of(VILLAGE), Role.VILLAGE_HEAD);
        person.signIn(staff, platform.origin(VILLAGE));
        for (var path : List.of("/pendamping", "/kader", "/pendampingan")) {
            assertThat(staff.get(platform.origin(VILLAGE) + path).status()).isEqualTo(404);
            assertThat(staff.get(regency + path).status()).as(path).isIn(302, 403);
        }
    }

    @Test
    void aDecreeIsHandedToWhomItsRoomLetsReadIt() {
        var scan = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n";
        var content = scan.getBytes(StandardCharsets.ISO_8859_1);
        var cadre =
                cadres.appoint(
                        VILLAGE,
                        new Appointment(
                                CadreKind.CADRE,
                                "Kader A",
                                "141/1",
                                today,
                                false,
                                new NewDocument("SK \u00E9 141.pdf", content, TESTS),
                                today,
                                null,
                                null),
                        TESTS);
        var path = "/berkas/" + Objects.requireNonNull(cadres.find(cadre).orElseThrow().document());
        var handed = signedIn(Role.DPMD_VIEWER).get(regency + path);
        assertThat(handed.status()).isEqualTo(200);
        assertThat(handed.body()).isEqualTo(scan);
        assertThat(handed.header("Content-Type")).contains("application/pdf");
        assertThat(handed.header("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''SK%20%C3%A9%20141.pdf");
        assertThat(handed.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(handed.header("Content-Security-Policy"))
                .contains("default-src 'none'; sandbox");
        assertThat(handed.header("Cache-Control").orElseThrow()).contains("no-store");

        assertThat(facilitator("Duta Digital 1", VILLAGE).get(regency + path).status())
                .isEqualTo(200);
        var other = facilitator("Duta Digital 2", TWIN);
        assertThat(other.get(regency + path).status()).isEqualTo(404);
        assertThat(signedIn(Role.LEADERSHIP).get(regency + path).status()).isEqualTo(403);

        var loose =
                platform.bean(Documents.class).store(new NewDocument("lepas.pdf", content, TESTS));
        var admin = signedIn(Role.DPMD_ADMIN);
        assertThat(admin.get(regency + "/berkas/" + loose).status())
                .as("a document that no room answers for")
                .isEqualTo(404);
        assertThat(admin.get(regency + "/berkas/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(admin.get(platform.origin(VILLAGE) + path).status()).isEqualTo(404);
    }

    private void refused(Visitor visitor, String... paths) {
        for (var path : paths) {
            assertThat(visitor.get(regency + path).status()).as(path).isEqualTo(403);
        }
    }

    private void changesNothing(Visitor visitor) {
        var token = csrf(visitor);
        var duta = "/pendamping/" + UUID.randomUUID();
        var village = "/kader/" + Platform.VILLAGE.bare();
        for (var path :
                List.of(
                        "/pendamping/baru",
                        duta + "/ubah",
                        duta + "/akhiri",
                        duta + "/desa",
                        "/pendamping/penugasan/" + UUID.randomUUID() + "/akhiri",
                        "/pendamping/penugasan/" + UUID.randomUUID() + "/ganti",
                        "/pendamping/penugasan/" + UUID.randomUUID() + "/tarik",
                        "/pendamping/usulan",
                        village + "/baru",
                        village + "/" + UUID.randomUUID() + "/ubah",
                        village + "/" + UUID.randomUUID() + "/akhiri")) {
            var sent = visitor.post(regency + path, Map.of("_csrf", token, "name", "x"));
            assertThat(sent.status()).as(path).isEqualTo(403);
        }
        refused(visitor, "/pendamping/baru", "/pendamping/usulan", village + "/baru");
    }
}
