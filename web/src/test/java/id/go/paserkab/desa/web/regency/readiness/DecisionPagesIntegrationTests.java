package id.go.paserkab.desa.web.regency.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Pictures;
import id.go.paserkab.desa.web.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class DecisionPagesIntegrationTests extends ReadinessTest {

    DecisionPagesIntegrationTests(ApplicationContext context) {
        super(context);
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
        assertThat(upload(admin, item, Pictures.png(8, 8)).status()).isEqualTo(302);
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
        var stranger = facilitator(MINE);
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

    private Answered upload(Visitor visitor, String path, byte[] file) {
        var form = Map.of("_csrf", visitor.open(regency + "/").csrf(), "text", "");
        return visitor.upload(regency + path, form, "file", file);
    }
}
