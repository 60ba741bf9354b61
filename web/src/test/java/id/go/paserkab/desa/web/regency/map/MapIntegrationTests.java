package id.go.paserkab.desa.web.regency.map;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.BoundaryFile;
import id.go.paserkab.desa.web.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class MapIntegrationTests extends WebIntegrationTests {

    MapIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void boundariesAreBroughtLookedAtAndThenDrawn() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var file = BoundaryFile.of(platform.bean(VillageRegister.class).villages());
        var kept = bring(admin, file, "BIG 2024", "belum ditetapkan");
        assertThat(kept.status()).isEqualTo(302);
        var preview = admin.get(kept.header("location").orElseThrow());
        assertThat(preview.body())
                .contains("BIG 2024", "menunggu keputusan", "Tidak ada yang perlu");

        var form = new HashMap<String, String>();
        form.put("_csrf", preview.csrf());
        preview.input("menggantikan").ifPresent(number -> form.put("menggantikan", number));
        var used = admin.post(preview.uri() + "/pakai", form);
        assertThat(used.header("location").orElseThrow()).endsWith("/peta");
        var map = admin.get(home() + "/peta");
        assertThat(map.body().split("class=\"area look-", -1)).hasSize(140);
        assertThat(map.body()).contains("Pasir Belengkong: Aktif");
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedWithItsFeatureAndARemedyAndWhatWasTypedStays() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var swapped =
                """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"kode":"64.01.03.2006"},
                 "geometry":{"type":"Polygon","coordinates":[[[-1.9,116],[-1.8,116],[-1.8,116.1],[-1.9,116]]]}}]}
                """;
        var refused =
                bring(admin, swapped.getBytes(StandardCharsets.UTF_8), "Survei <2026>", "Perbup 1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("fitur ke-1", "64.01.03.2006", "terbalik", "Tukar urutannya")
                .contains("Survei &lt;2026&gt;", "Perbup 1");

        var empty = bring(admin, new byte[0], "x", "y");
        assertThat(empty.body()).contains("Pilih berkas GeoJSON lebih dahulu");
        var unsaid = bring(admin, swapped.getBytes(StandardCharsets.UTF_8), " ", " ");
        assertThat(unsaid.body())
                .contains("Tulis dari mana berkas ini berasal", "Tulis peraturan yang menetapkan");
        var large = bring(admin, new byte[40 << 20], "x", "y");
        assertThat(large.status()).isEqualTo(413);
        var inOne = bring(admin, new byte[(30 << 20) + 1], "x", "y");
        assertThat(inOne.status()).isEqualTo(422);
        assertThat(inOne.body()).contains("lebih besar dari 30 MB");
    }

    @Test
    void whatIsPressedTwiceIsDoneOnce() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var file = BoundaryFile.of(platform.bean(VillageRegister.class).villages());
        var preview = admin.get(bring(admin, file, "x", "y").header("location").orElseThrow());
        var form = Map.of("_csrf", preview.csrf());
        for (var press = 1; press <= 2; press++) {
            assertThat(admin.post(preview.uri() + "/buang", form).status()).isEqualTo(302);
            assertThat(admin.get(home() + "/peta/batas").body()).contains("Berkas sudah dibuang");
        }
        assertThat(admin.post(preview.uri() + "/pakai", form).status()).isEqualTo(404);
    }

    @Test
    void whoMayOnlyLookSeesTheMapAndNoDesk() {
        var leader = signedIn(Role.LEADERSHIP);
        var map = leader.get(home() + "/peta");
        assertThat(map.status()).isEqualTo(200);
        assertThat(map.body()).doesNotContain("/peta/batas");
        assertThat(leader.get(home() + "/peta/batas").status()).isEqualTo(403);
        var form = Map.of("_csrf", map.csrf(), "sumber", "x", "dasar", "y");
        assertThat(leader.upload(home() + "/peta/batas", form, "berkas", new byte[10]).status())
                .isEqualTo(403);
    }

    @Test
    void eachViewSaysWhatItCountsAndIsFoundByItsAddress() {
        var leader = signedIn(Role.LEADERSHIP);
        var readiness = leader.get(home() + "/peta?tampilan=kesiapan").body();
        assertThat(readiness)
                .contains("gerbang yang disyaratkan", "semua 3 gerbang", "belum satu pun")
                .contains("bukan ketentuan resmi", "href=\"/peta?tampilan=pemakaian");
        var use = leader.get(home() + "/peta?tampilan=pemakaian").body();
        assertThat(use).contains("memakai platform secara teratur", "belum terbuka", "4 dari 28");
        var past = leader.get(home() + "/peta?tampilan=pemakaian&tanggal=2026-01-01").body();
        assertThat(past)
                .contains("Keadaan pada akhir 1 Januari 2026", "0 dari 0 desa")
                .contains("tampilan=kesiapan&amp;tanggal=2026-01-01");
        assertThat(leader.get(home() + "/peta?tampilan=kemajuan&tanggal=2026-01-01").body())
                .contains("0 dari 139 desa sudah terbuka", "Keadaan pada akhir 1 Januari 2026");
        assertThat(leader.get(home() + "/peta?tampilan=apa&tanggal=kemarin").body())
                .contains("desa sudah terbuka", "Tanggal tidak dapat dibaca");
    }

    @Test
    void thePictureStandsByItselfAndIsSentOnce() {
        var leader = signedIn(Role.LEADERSHIP);
        var address = home() + "/peta/gambar.svg?tampilan=kesiapan";
        var picture = leader.get(address);
        assertThat(picture.header("content-type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(picture.header("cache-control").orElseThrow()).contains("private", "no-cache");
        assertThat(picture.body())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("<title>Kesiapan desa pada ", "semua 3 gerbang: ")
                .doesNotContain("style", "class=", "<script", "<a ", "th:");
        var tag = picture.header("etag").orElseThrow();
        assertThat(leader.get(home() + "/peta/gambar.svg?tampilan=pemakaian").header("etag"))
                .isNotEqualTo(picture.header("etag"));
        var again = leader.with("If-None-Match", tag).get(address);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(visitor().get(address).status()).isNotEqualTo(200);
        assertThat(signedIn(Role.FACILITATOR).get(address).status()).isEqualTo(403);
    }

    private Answered bring(Visitor admin, byte[] file, String source, String basis) {
        var form =
                Map.of(
                        "_csrf", admin.get(home() + "/peta/batas").csrf(),
                        "sumber", source,
                        "dasar", basis);
        return admin.upload(home() + "/peta/batas", form, "berkas", file);
    }

    private String home() {
        return platform.addresses().regency();
    }
}
