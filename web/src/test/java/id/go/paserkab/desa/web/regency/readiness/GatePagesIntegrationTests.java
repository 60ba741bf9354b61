package id.go.paserkab.desa.web.regency.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class GatePagesIntegrationTests extends ReadinessTest {

    private final Waves waves;

    GatePagesIntegrationTests(ApplicationContext context) {
        super(context);
        this.waves = platform.bean(Waves.class);
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

    /** Sends a form of a page and looks at the page, which says what became of it. */
    private Answered follow(Visitor visitor, String page, String move, Map<String, String> form) {
        send(visitor, page + move, form);
        return visitor.get(regency + page);
    }
}
