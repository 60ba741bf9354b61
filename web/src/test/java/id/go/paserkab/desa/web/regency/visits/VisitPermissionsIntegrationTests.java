package id.go.paserkab.desa.web.regency.visits;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.support.Pictures;
import id.go.paserkab.desa.web.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Who sees and changes what of visits, role by role. */
class VisitPermissionsIntegrationTests extends VisitsTest {

    VisitPermissionsIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aFacilitatorOfOtherVillagesFindsNothing() {
        var duta = facilitator("Duta Digital 1", VILLAGE);
        var other = facilitator("Duta Digital 2", TWIN);
        var made = UUID.randomUUID();
        duta.upload(regency + OWN + "/catat", typed(duta, made), "photos", Pictures.png(60, 40));
        var plan = UUID.randomUUID();
        send(
                duta,
                OWN + "/rencana",
                Map.of(
                        "key",
                        plan.toString(),
                        "village",
                        VILLAGE.bare(),
                        "topic",
                        "CADRE",
                        "day",
                        today.plusDays(1).toString()));
        assertThat(all()).hasSize(2);
        assertThat(other.get(regency + OWN).body()).doesNotContain("Pasir Belengkong");
        assertThat(other.get(regency + "/pendampingan").body()).doesNotContain("Pasir Belengkong");
        for (var path :
                List.of(
                        OWN + "/" + made,
                        OWN + "/" + made + "/ubah",
                        OWN + "/" + plan,
                        OWN + "/" + plan + "/pindah",
                        OWN + "/catat?kunci=" + made,
                        OWN + "/catat?kunci=" + plan,
                        OWN + "/catat?desa=" + VILLAGE.bare(),
                        OWN + "/rencana?desa=" + VILLAGE.bare(),
                        "/berkas/" + made(made).photos().getFirst())) {
            assertThat(other.get(regency + path).status()).as(path).isEqualTo(404);
        }
        for (var path : List.of("/pindah", "/batal")) {
            var sent =
                    send(
                            other,
                            OWN + "/" + plan + path,
                            Map.of("day", today.plusDays(3).toString(), "reason", "x"));
            assertThat(sent.status()).as(path).isEqualTo(404);
        }
        assertThat(record(other, made).status()).as("somebody else's key").isEqualTo(404);
        assertThat(record(other, plan).status()).as("somebody else's plan").isEqualTo(404);
        assertThat(all()).hasSize(2);
        refused(other, "/kunjungan", "/kunjungan/" + made, "/kunjungan/unduh.csv");
    }

    @Test
    void leadershipSeesNeitherNamesNorNotes() {
        var made = UUID.randomUUID();
        record(facilitator("Duta Rahasia", VILLAGE), made);
        var leader = signedIn(Role.LEADERSHIP);
        refused(
                leader,
                "/kunjungan",
                "/kunjungan/" + made,
                "/kunjungan/belum",
                "/kunjungan/unduh.csv",
                "/kunjungan/unduh.xlsx",
                OWN,
                OWN + "/" + made,
                OWN + "/catat");
        assertThat(leader.get(regency + "/kesiapan").body()).doesNotContain("\"/kunjungan\"");
        changesNothing(leader);
    }

    @Test
    void dpmdReadsPhotosAndChangesNothing() {
        var duta = facilitator("Duta Digital 1", VILLAGE);
        var made = UUID.randomUUID();
        duta.upload(regency + OWN + "/catat", typed(duta, made), "photos", Pictures.png(60, 40));
        var photo = "/berkas/" + made(made).photos().getFirst();
        for (var role : List.of(Role.DPMD_ADMIN, Role.DPMD_VIEWER)) {
            var desk = signedIn(role);
            assertThat(desk.get(regency + "/kunjungan/" + made).body()).contains(photo);
            assertThat(desk.get(regency + photo).status()).isEqualTo(200);
            refused(desk, OWN, OWN + "/" + made + "/ubah");
            changesNothing(desk);
        }
        assertThat(signedIn(Role.LEADERSHIP).get(regency + photo).status()).isEqualTo(403);
    }

    @Test
    void aVillagesStaffFindNothingOfIt() {
        var made = UUID.randomUUID();
        record(facilitator("Duta Digital 1", VILLAGE), made);
        var staff = visitor();
        platform.person(Scope.of(VILLAGE), Role.VILLAGE_HEAD)
                .signIn(staff, platform.origin(VILLAGE));
        for (var path : List.of("/kunjungan", "/kunjungan/" + made, OWN, OWN + "/" + made)) {
            assertThat(staff.get(platform.origin(VILLAGE) + path).status()).as(path).isEqualTo(404);
            assertThat(staff.get(regency + path).status()).as(path).isIn(302, 403);
        }
    }

    private void refused(Visitor visitor, String... paths) {
        for (var path : paths) {
            assertThat(visitor.get(regency + path).status()).as(path).isEqualTo(403);
        }
    }

    private void changesNothing(Visitor visitor) {
        for (var path :
                List.of(
                        OWN + "/rencana",
                        OWN + "/catat",
                        OWN + "/" + UUID.randomUUID() + "/ubah",
                        OWN + "/" + UUID.randomUUID() + "/pindah",
                        OWN + "/" + UUID.randomUUID() + "/batal")) {
            var sent = send(visitor, path, Map.of("key", UUID.randomUUID().toString()));
            assertThat(sent.status()).as(path).isEqualTo(403);
        }
    }
}
