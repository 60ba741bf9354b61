package id.go.paserkab.desa.web.regency.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ReadinessPagesIntegrationTests extends ReadinessTest {

    ReadinessPagesIntegrationTests(ApplicationContext context) {
        super(context);
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
    void aFacilitatorFillsInForTheirOwnVillagesAndDecidesNothing() {
        var facilitator = facilitator(MINE);
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
}
