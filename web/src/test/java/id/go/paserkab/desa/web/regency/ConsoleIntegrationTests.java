package id.go.paserkab.desa.web.regency;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ConsoleIntegrationTests extends WebIntegrationTests {

    private static final Pattern TILE = Pattern.compile("class=\"tile look-");
    private static final Map<String, String> PLAN =
            Map.of(
                    "name",
                    "Kecamatan hulu",
                    "way",
                    "DISTRICTS",
                    "districts",
                    "64.01.02",
                    "parallelism",
                    "1",
                    "canaries",
                    "1",
                    "tolerance",
                    "0",
                    "note",
                    "Keputusan rapat");

    private final Waves waves;
    private final String regency;

    ConsoleIntegrationTests(ApplicationContext context) {
        super(context);
        this.waves = platform.bean(Waves.class);
        this.regency = platform.addresses().regency();
    }

    @BeforeEach
    void noPlanIsLeft() {
        var by = Actor.platform("tests");
        waves.all().stream()
                .filter(wave ->
                        wave.state() == WaveState.DRAFT || wave.state() == WaveState.APPROVED)
                .forEach(wave -> waves.discard(wave.id(), by));
    }

    @Test
    void planningAWaveLosesNothingAndStartsNothing() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var missing = new HashMap<>(PLAN);
        missing.put("name", "");
        var refused = send(admin, "/gelombang/baru", stage(missing, "periksa"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Tulis nama gelombang").contains("Keputusan rapat");

        var check = send(admin, "/gelombang/baru", stage(PLAN, "periksa"));
        assertThat(check.status()).as(check.body()).isEqualTo(200);
        assertThat(check.body()).contains("Periksa rencana").contains("Kecamatan hulu");
        assertThat(waves.all()).noneMatch(wave -> wave.state() == WaveState.DRAFT);

        var back = send(admin, "/gelombang/baru", stage(PLAN, "kembali"));
        assertThat(back.input("name")).contains("Kecamatan hulu");

        var saved = send(admin, "/gelombang/baru", stage(PLAN, "simpan"));
        var wave = waves.find(idOf(saved)).orElseThrow();
        assertThat(wave.state()).isEqualTo(WaveState.DRAFT);
        assertThat(wave.villages())
                .allMatch(place -> place.village().district().code().equals("64.01.02"));
        assertThat(admin.get(regency + "/gelombang/" + wave.id()).body())
                .contains("Rancangan gelombang sudah disimpan")
                .contains("Hanya untuk gelombang yang dijeda");
    }

    @Test
    void aWaveIsApprovedStartedPausedAndStopped() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var id = idOf(send(admin, "/gelombang/baru", stage(PLAN, "simpan")));
        var page = "/gelombang/" + id;
        assertThat(send(admin, page + "/mulai", Map.of()).status()).isEqualTo(302);
        assertThat(admin.get(regency + page).body()).contains("rancangan").contains("berjalan");
        waves.changeGates(id, Set.of(), Actor.platform("tests"));
        send(admin, page + "/setujui", Map.of());
        send(admin, page + "/mulai", Map.of());
        assertThat(admin.get(regency + page).body()).contains("sse-connect").contains("dimulai");
        assertThat(admin.get(regency + page + "/bagian").body())
                .contains("making")
                .doesNotContain("<html");

        var silent = send(admin, page + "/jeda", Map.of());
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Tulis alasannya");
        send(admin, page + "/jeda", Map.of("reason", "Listrik kantor padam"));
        assertThat(waves.find(id).orElseThrow().state()).isEqualTo(WaveState.PAUSED);
        assertThat(admin.get(regency + page).body()).contains("Listrik kantor padam");

        send(admin, page + "/hentikan", Map.of("reason", "Ditunda"));
        Platform.await(
                () -> waves.find(id).orElseThrow().state() == WaveState.ABORTED,
                "the wave to be undone");
        assertThat(admin.get(regency + page + "/aliran").body()).contains("event:selesai");
        assertThat(admin.get(regency + page + "/bagian").header("HX-Refresh")).contains("true");
        assertThat(admin.get(regency + "/jejak-audit?gelombang=" + id).body())
                .contains("Gelombang dijeda")
                .contains("Listrik kantor padam");
    }

    @Test
    void leadershipSeesEveryVillageAndCanChangeNothing() {
        var leader = signedIn(Role.LEADERSHIP);
        var overview = leader.open(regency + "/");
        assertThat(overview.uri().getPath()).isEqualTo("/ringkasan");
        assertThat(platform.bean(VillageRegister.class).districts())
                .flatExtracting(district ->
                        TILE.matcher(leader.get(regency + "/kecamatan/" + district.code()).body())
                                .results()
                                .toList())
                .hasSize(139);
        assertThat(overview.body())
                .contains("dari 139 desa")
                .contains("Bagaimana angka ini dihitung")
                .doesNotContain("/gelombang/baru");
        assertThat(leader.get(regency + "/kecamatan/64.01.03").status()).isEqualTo(200);
        assertThat(leader.get(regency + "/kecamatan/99").status()).isEqualTo(404);
        assertThat(leader.get(regency + "/desa/" + Platform.VILLAGE.bare()).body())
                .doesNotContain("operator.")
                .doesNotContain("/sandi")
                .doesNotContain("/tangguhkan");
        refusedEverywhere(leader);
        assertThat(leader.get(regency + "/jejak-audit").status()).isEqualTo(403);
    }

    @Test
    void viewersAndFacilitatorsChangeNothingEither() {
        var viewer = signedIn(Role.DPMD_VIEWER);
        assertThat(viewer.get(regency + "/jejak-audit").status()).isEqualTo(200);
        refusedEverywhere(viewer);
        var facilitator = signedIn(Role.FACILITATOR);
        assertThat(facilitator.open(regency + "/").uri().getPath()).isEqualTo("/pendampingan");
        for (var path : List.of("/ringkasan", "/kecamatan/64.01.03", "/desa", "/jejak-audit")) {
            assertThat(facilitator.get(regency + path).status()).as(path).isEqualTo(403);
        }
        refusedEverywhere(facilitator);
    }

    @Test
    void villagesAreFoundByFormerNamesAndTheFilterStandsInTheAddress() {
        var leader = signedIn(Role.LEADERSHIP);
        assertThat(leader.get(regency + "/desa?cari=6401032006").body())
                .contains("Pasir Belengkong")
                .contains("1 dari 139 desa");
        assertThat(leader.get(regency + "/desa?kecamatan=64.01.02&keadaan=PLANNED").body())
                .contains("dari 139 desa")
                .doesNotContain("Pasir Belengkong");
        assertThat(leader.get(regency + "/desa/6401031006").status()).isEqualTo(404);
    }

    @Test
    void aRefusedAddressSaysWhyAndKeepsWhatWasTyped() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var village = "/desa/" + Platform.TWIN.bare();
        var taken = platform.village(Platform.VILLAGE).slug().value();
        for (var wrong :
                Map.of(
                                "kabupaten",
                                "dipakai oleh platform",
                                "a b",
                                "tidak dapat dipakai",
                                taken,
                                "sudah dipakai")
                        .entrySet()) {
            var refused = send(admin, village + "/alamat", Map.of("text", wrong.getKey()));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains(wrong.getValue()).contains(wrong.getKey());
        }
        var suspend = send(admin, village + "/tangguhkan", Map.of("reason", " "));
        assertThat(suspend.status()).isEqualTo(422);
        assertThat(suspend.body()).contains("Tulis alasannya");
    }

    @Test
    void aVillageIsArchivedOnlyWhereItIsSuspendedAndItsNameIsTyped() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var village = "/desa/" + Platform.VILLAGE.bare();
        assertThat(admin.get(regency + village).body()).doesNotContain("/arsipkan");
        assertThat(send(admin, village + "/tangguhkan", Map.of("reason", "Uji")).status())
                .isEqualTo(302);
        try {
            assertThat(admin.get(regency + village).body())
                    .contains("/arsipkan", "Tidak seorang pun dapat mengembalikannya");
            var form = Map.of("text", "Sangkuriman", "reason", "Digabung");
            var refused = send(admin, village + "/arsipkan", form);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Tidak ada yang dimusnahkan", "Sangkuriman", "Digabung");
        } finally {
            assertThat(send(admin, village + "/buka", Map.of()).status()).isEqualTo(302);
        }
        assertThat(platform.village(Platform.VILLAGE).state()).isEqualTo(VillageState.ACTIVE);
    }

    @Test
    void aVillagesOneTimePasswordIsShownOnceAndNotCached() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var member = platform.bean(Memberships.class).in(Scope.of(Platform.VILLAGE)).getFirst();
        var village = "/desa/" + Platform.VILLAGE.bare();
        var shown = send(admin, village + "/anggota/" + member.id() + "/sandi", Map.of());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(shown.body()).contains(member.username());
        assertThat(
                        send(
                                        admin,
                                        "/desa/"
                                                + Platform.TWIN.bare()
                                                + "/anggota/"
                                                + member.id()
                                                + "/sandi",
                                        Map.of())
                                .status())
                .isEqualTo(302);
    }

    @Test
    void theFleetShowsVersionsThatAgree() {
        var admin = signedIn(Role.DPMD_ADMIN);
        assertThat(admin.get(regency + "/pemutakhiran").body())
                .contains("Sidik skema")
                .contains("Pasir Belengkong")
                .doesNotContain("Berbeda");
    }

    private void refusedEverywhere(Visitor viewer) {
        var token = csrf(viewer);
        var wave = UUID.randomUUID();
        for (var path :
                new String[] {
                    "/gelombang/baru",
                    "/gelombang/" + wave + "/mulai",
                    "/gelombang/" + wave + "/hentikan",
                    "/gelombang/" + wave + "/desa/6401032006/coba-lagi",
                    "/desa/6401032006/tangguhkan",
                    "/desa/6401032006/arsipkan",
                    "/desa/6401032006/nama",
                    "/pemutakhiran",
                    "/anggota"
                }) {
            var form = Map.of("_csrf", token, "langkah", "simpan", "reason", "x", "text", "x");
            assertThat(viewer.post(regency + path, form).status()).as(path).isEqualTo(403);
        }
        assertThat(viewer.get(regency + "/anggota").status()).isEqualTo(403);
        assertThat(viewer.get(regency + "/gelombang/baru").status()).isEqualTo(403);
    }

    private Answered send(Visitor visitor, String path, Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("_csrf", csrf(visitor));
        return visitor.post(regency + path, whole);
    }

    /** Every page of somebody who is signed in carries the form to sign out. */
    private String csrf(Visitor visitor) {
        return visitor.open(regency + "/").csrf();
    }

    private static Map<String, String> stage(Map<String, String> form, String stage) {
        var whole = new HashMap<>(form);
        whole.put("langkah", stage);
        return whole;
    }

    private static UUID idOf(Answered saved) {
        assertThat(saved.status()).isEqualTo(302);
        var location = saved.header("location").orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
