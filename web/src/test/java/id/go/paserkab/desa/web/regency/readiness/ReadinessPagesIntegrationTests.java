package id.go.paserkab.desa.web.regency.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ReadinessPagesIntegrationTests extends WebIntegrationTests {

    /**
     * Villages of one kecamatan that no other test of this module touches, look-alikes in pairs.
     */
    private static final VillageCode MINE = new VillageCode("64.01.09.2001");

    private static final VillageCode OTHER = new VillageCode("64.01.09.2002");
    private static final VillageCode TWIN = new VillageCode("64.01.09.2003");
    private static final Actor TESTS = Actor.platform("tests");
    private final String regency;
    private final Waves waves;
    private final Readiness readiness;

    ReadinessPagesIntegrationTests(ApplicationContext context) {
        super(context);
        this.regency = platform.addresses().regency();
        this.waves = platform.bean(Waves.class);
        this.readiness = platform.bean(Readiness.class);
    }

    @Test
    void theMatrixShowsEveryVillageAndNarrowsAndIsTakenAway() {
        var leader = signedIn(Role.LEADERSHIP);
        var all = leader.get(regency + "/kesiapan").body();
        assertThat(all)
                .contains("139 dari 139 desa")
                .contains("Bukan ketentuan resmi")
                .contains("G6")
                .contains("Belum");
        var narrow = "/kesiapan?kecamatan=64.01.09&cari=&keadaan=OPEN&gerbang=G6";
        assertThat(leader.get(regency + narrow).body())
                .contains("dari 139 desa")
                .doesNotContain("/kesiapan/" + "6401032006\"");
        assertThat(leader.get(regency + "/kesiapan?tanggal=kemarin").body())
                .contains("Tanggal tidak dapat dibaca");
        assertThat(leader.get(regency + "/kesiapan?gelombang=bukan-kode").status()).isEqualTo(200);

        var csv = leader.get(regency + "/kesiapan/unduh.csv?kecamatan=64.01.09");
        assertThat(csv.header("content-disposition").orElseThrow()).contains("kesiapan-");
        assertThat(csv.body()).startsWith("\uFEFFKode desa,").contains("64.01.09.2001");
        assertThat(csv.body()).doesNotContain("64.01.03.2006");
        var xlsx = leader.get(regency + "/kesiapan/unduh.xlsx");
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(leader.get(regency + "/kesiapan/tinjauan").status()).isEqualTo(200);
        assertThat(leader.get(regency + "/kesiapan/gerbang").body()).contains("G5");
    }

    @Test
    void dpmdWaivesAndWithdrawsWithReasonsAndNothingTypedIsLost() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var gate = "/kesiapan/" + OTHER.bare() + "/G3";
        var silent = send(admin, gate + "/kesampingkan", decision(0, "", "2027-06-30"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Tulis alasannya").contains("2027-06-30");
        var endless = send(admin, gate + "/kesampingkan", decision(0, "Perdes dibahas", ""));
        assertThat(endless.status()).isEqualTo(422);
        assertThat(endless.body()).contains("Perdes dibahas").contains("tanggal");
        var garbled = send(admin, gate + "/kesampingkan", decision(0, "Perdes", "lusa"));
        assertThat(garbled.body()).contains("tahun-bulan-hari");
        var early = send(admin, gate + "/konfirmasi", decision(0, "", ""));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("RPJMDes");

        var made = send(admin, gate + "/kesampingkan", decision(0, "Perdes dibahas", inDays(20)));
        assertThat(made.status()).as(made.body()).isEqualTo(302);
        assertThat(admin.get(regency + gate).body())
                .contains("Perdes dibahas")
                .contains("Dikesampingkan")
                .contains("daftar periksa edisi 1");
        assertThat(admin.get(regency + "/kesiapan/tinjauan").body()).contains(OTHER.bare());

        var late = send(admin, gate + "/kesampingkan", decision(0, "Saya juga", inDays(9)));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("orang lain")
                .contains("Saya juga")
                .contains("value=\"1\"");
        send(admin, gate + "/cabut", decision(1, "Perdes sudah ada", ""));
        assertThat(admin.get(regency + gate).body()).contains("Perdes sudah ada");
        assertThat(admin.get(regency + "/jejak-audit?desa=" + OTHER).body())
                .contains("Gerbang dikesampingkan")
                .contains("Keputusan gerbang dicabut");
    }

    @Test
    void evidenceIsTakenByWhatItIsAndTheGateIsConfirmed() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var gate = "/kesiapan/" + TWIN.bare() + "/G0";
        var item = gate + "/bukti/komitmen";
        var html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var disguised = upload(admin, item, html);
        assertThat(disguised.status()).isEqualTo(422);
        assertThat(upload(admin, item, new byte[0]).status()).isEqualTo(422);
        assertThat(upload(admin, item, picture()).status()).isEqualTo(302);
        var empty = send(admin, gate + "/bukti/penjelasan", Map.of("text", " "));
        assertThat(empty.status()).isEqualTo(422);
        send(admin, gate + "/bukti/penjelasan", Map.of("text", "Balai desa, 3 November"));
        var page = admin.get(regency + gate).body();
        assertThat(page).contains("Balai desa, 3 November").contains("/berkas/");

        assertThat(send(admin, gate + "/konfirmasi", decision(0, "", "")).status()).isEqualTo(302);
        assertThat(admin.get(regency + gate).body()).contains("Dikonfirmasi");

        var file = page.replaceFirst("(?s).*(/berkas/[0-9a-f-]{36}).*", "$1");
        var opened = admin.get(regency + file);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("content-type")).contains("image/png");
        assertThat(signedIn(Role.LEADERSHIP).get(regency + file).status()).isEqualTo(403);
        var stranger = facilitator(Set.of(MINE));
        assertThat(stranger.get(regency + file).status()).isEqualTo(404);

        send(admin, gate + "/bukti/penjelasan/tarik", Map.of());
        assertThat(admin.get(regency + gate).body()).contains("ditarik");
    }

    @Test
    void aFigureMustBeANumberAndMeetItsMinimum() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var gate = "/kesiapan/" + OTHER.bare() + "/G1";
        var words = send(admin, gate + "/bukti/internet", Map.of("text", "kencang"));
        assertThat(words.status()).isEqualTo(422);
        assertThat(words.body()).contains("bukan angka").contains("kencang");
        send(admin, gate + "/bukti/internet", Map.of("text", "3,5"));
        assertThat(admin.get(regency + gate).body()).contains("3,5 Mbps");
        var low = send(admin, gate + "/konfirmasi", decision(0, "", ""));
        assertThat(low.body()).contains("Kecepatan internet");
        var check = "/kesiapan/" + OTHER.bare() + "/G2/bukti/kader";
        assertThat(send(admin, check, Map.of("text", "ada")).body()).contains("diperiksa sendiri");
    }

    @Test
    void aFacilitatorFillsInForTheirOwnVillagesAndDecidesNothing() {
        var facilitator = facilitator(Set.of(MINE));
        var own = "/kesiapan/" + MINE.bare();
        assertThat(facilitator.get(regency + own).status()).isEqualTo(200);
        assertThat(facilitator.get(regency + own + "/G1").body()).contains("Simpan bukti");
        assertThat(facilitator.get(regency + own + "/G1").body()).doesNotContain("/kesampingkan");
        var given = send(facilitator, own + "/G1/bukti/listrik", Map.of("text", "24"));
        assertThat(given.status()).isEqualTo(302);

        var foreign = "/kesiapan/" + OTHER.bare();
        assertThat(facilitator.get(regency + foreign).status()).isEqualTo(404);
        assertThat(facilitator.get(regency + foreign + "/G1").status()).isEqualTo(404);
        assertThat(send(facilitator, foreign + "/G1/bukti/listrik", Map.of("text", "24")).status())
                .isEqualTo(404);
        for (var move : List.of("konfirmasi", "kesampingkan", "cabut")) {
            assertThat(send(facilitator, own + "/G1/" + move, decision(0, "x", inDays(9))).status())
                    .as(move)
                    .isEqualTo(403);
        }
        assertThat(facilitator.get(regency + "/kesiapan").status()).isEqualTo(403);
        assertThat(facilitator.get(regency + "/kesiapan/unduh.csv").status()).isEqualTo(403);
        assertThat(facilitator.get(regency + "/kesiapan/tinjauan").status()).isEqualTo(403);
    }

    @Test
    void viewersReadAndLeadershipSeesStatesOnly() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var gate = "/kesiapan/" + OTHER.bare() + "/G6";
        send(admin, gate + "/kesampingkan", decision(0, "Rahasia dapur", inDays(40)));
        var viewer = signedIn(Role.DPMD_VIEWER);
        assertThat(viewer.get(regency + gate).body())
                .contains("Rahasia dapur")
                .doesNotContain("Simpan bukti");
        var leader = signedIn(Role.LEADERSHIP);
        assertThat(leader.get(regency + gate).body())
                .contains("Dikesampingkan")
                .doesNotContain("Rahasia dapur")
                .doesNotContain("Pemegang peran dpmd-admin");
        assertThat(leader.get(regency + "/kesiapan/" + OTHER.bare()).body())
                .doesNotContain("Pemegang peran dpmd-admin");
        for (var reader : List.of(viewer, leader)) {
            for (var path :
                    List.of(
                            gate + "/konfirmasi",
                            gate + "/cabut",
                            gate + "/bukti/pagu",
                            gate + "/bukti/pagu/tarik",
                            "/kesiapan/gerbang/baru",
                            "/kesiapan/gerbang/G0",
                            "/kesiapan/gerbang/G0/pensiunkan",
                            "/gelombang/" + UUID.randomUUID() + "/gerbang",
                            "/gelombang/" + UUID.randomUUID() + "/kesiapan")) {
                assertThat(send(reader, path, decision(1, "x", inDays(9))).status())
                        .as(path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void aWaveNamesWhatIsMissingAndStartsOnceItsVillagesPass() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var wave = wave(new VillageCode("64.01.09.2004"), new VillageCode("64.01.09.2005"));
        var page = "/gelombang/" + wave;
        assertThat(admin.get(regency + page).body())
                .contains("2 desa belum melewati gerbang")
                .contains("/kesiapan/6401092004/G0")
                .contains("G2 Orang");
        follow(admin, page, "/gerbang", Map.of("gates", "G0"));
        follow(admin, page, "/setujui", Map.of());
        var told = follow(admin, page, "/mulai", Map.of());
        assertThat(waves.find(wave).orElseThrow().state()).isEqualTo(WaveState.APPROVED);
        assertThat(told.body()).contains("Gelombang belum dapat dimulai").contains("G0 Minat");
        var refused = send(admin, "/api/v1/waves/" + wave + "/start", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("urn:desa:refusal:wave:villages-not-ready")
                .contains("/kesiapan/6401092004/G0");
        assertThat(follow(admin, page, "/gerbang", Map.of("gates", "G6")).body())
                .contains("Keadaannya sekarang");

        var many = new HashMap<>(decision(0, "Rapat bersama", inDays(60)));
        many.put("gerbang", "G0");
        many.put("keputusan", "kesampingkan");
        many.put("villages", "64.01.09.2004,64.01.09.2005");
        many.put("seen", "64.01.09.2004:0,64.01.09.2005:0");
        var stale = new HashMap<>(many);
        stale.put("seen", "64.01.09.2004:0,64.01.09.2005:3");
        var conflict = send(admin, page + "/kesiapan", stale);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Rapat bersama").contains("checked");
        assertThat(send(admin, page + "/kesiapan", many).status()).isEqualTo(302);
        assertThat(admin.get(regency + page).body()).contains("Gelombang dapat dimulai");
        send(admin, page + "/mulai", Map.of());
        assertThat(waves.find(wave).orElseThrow().state()).isEqualTo(WaveState.RUNNING);
        waves.abort(wave, "Cukup", TESTS);
    }

    @Test
    void gatesAreAddedChangedMovedAndRetiredWithoutLosingHistory() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var form =
                new HashMap<>(
                        Map.of(
                                "title", "Sinyal",
                                "purpose", "Ada sinyal",
                                "basis", "buatan sendiri",
                                "days", "90",
                                "items[0].label", "Kuat sinyal",
                                "items[0].kind", "FIGURE",
                                "items[0].required", "true",
                                "items[0].unit", "bar",
                                "items[0].minimum", "2,5"));
        var wrong = new HashMap<>(form);
        wrong.put("items[0].minimum", "dua");
        var refused = send(admin, "/kesiapan/gerbang/baru", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("bukan angka").contains("Kuat sinyal").contains("dua");
        assertThat(send(admin, "/kesiapan/gerbang/baru", form).status()).isEqualTo(302);
        var code = newest();
        var edit = admin.get(regency + "/kesiapan/gerbang/" + code);
        form.put("edition", "1");
        form.put("items[0].key", edit.input("items[0].key").orElseThrow());
        form.put("title", "Sinyal telepon");
        assertThat(send(admin, "/kesiapan/gerbang/" + code, form).status()).isEqualTo(302);
        var stale = send(admin, "/kesiapan/gerbang/" + code, form);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("Sinyal telepon").contains("orang lain mengubah");
        assertThat(send(admin, "/kesiapan/gerbang/" + code + "/naik", Map.of()).status())
                .isEqualTo(302);
        send(admin, "/kesiapan/gerbang/" + code + "/pensiunkan", Map.of());
        assertThat(admin.get(regency + "/kesiapan").body()).doesNotContain("Sinyal telepon");
        assertThat(admin.get(regency + "/kesiapan/gerbang").body())
                .contains("Sinyal telepon")
                .contains("Sudah tidak dipakai");
    }

    @Test
    void anUnknownVillageOrGateIsNotFound() {
        var admin = signedIn(Role.DPMD_ADMIN);
        for (var path :
                List.of(
                        "/kesiapan/6401031006",
                        "/kesiapan/x",
                        "/kesiapan/" + MINE.bare() + "/G77",
                        "/kesiapan/" + MINE.bare() + "/x",
                        "/kesiapan/gerbang/G77",
                        "/gelombang/" + UUID.randomUUID() + "/kesiapan")) {
            assertThat(admin.get(regency + path).status()).as(path).isEqualTo(404);
        }
        assertThat(admin.get(regency + "/kesiapan/" + MINE.bare() + "?tanggal=2026-02-01").body())
                .contains("keadaan pada akhir");
    }

    private GateCode newest() {
        var gates = readiness.matrix(null, null).gates();
        return gates.stream()
                .filter(gate -> gate.title().equals("Sinyal"))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private UUID wave(VillageCode... villages) {
        return waves.plan(
                new PlanWave("Uji gerbang", List.of(villages), Set.of(), 1, 0, 0, null, null, null),
                TESTS);
    }

    private String inDays(int days) {
        return readiness.today().plusDays(days).toString();
    }

    private static Map<String, String> decision(int seen, String reason, String until) {
        return Map.of(
                "dilihat", String.valueOf(seen), "edisi", "1", "reason", reason, "until", until);
    }

    /** Somebody who looks after these villages and no others. */
    private Visitor facilitator(Set<VillageCode> villages) {
        var person = platform.person(Scope.regency(), Role.FACILITATOR);
        var membership =
                platform.bean(Memberships.class).in(Scope.regency()).stream()
                        .filter(member -> member.username().equals(person.username()))
                        .findFirst()
                        .orElseThrow();
        var facilitators = platform.bean(Facilitators.class);
        var assignments = platform.bean(Assignments.class);
        for (var village : villages) {
            assignments.of(village).stream()
                    .filter(assignment -> assignment.period().holds(readiness.today()))
                    .forEach(assignment -> assignments.withdraw(assignment.id(), TESTS));
        }
        var id =
                facilitators.add(
                        new FacilitatorDetails(
                                "Duta uji " + person.username(),
                                Origin.REGENCY,
                                readiness.today(),
                                null,
                                membership.id()),
                        TESTS);
        assignments.assign(id, villages, readiness.today(), null, TESTS);
        var visitor = visitor();
        person.signIn(visitor, regency);
        return visitor;
    }

    private Answered send(Visitor visitor, String path, Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("_csrf", visitor.open(regency + "/").csrf());
        return visitor.post(regency + path, whole);
    }

    /** Sends a form of a page and looks at the page, which says what became of it. */
    private Answered follow(Visitor visitor, String page, String move, Map<String, String> form) {
        send(visitor, page + move, form);
        return visitor.get(regency + page);
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Answered upload(Visitor visitor, String path, byte[] file) {
        var form = Map.of("_csrf", visitor.open(regency + "/").csrf(), "text", "");
        return visitor.upload(regency + path, form, "file", file);
    }
}
