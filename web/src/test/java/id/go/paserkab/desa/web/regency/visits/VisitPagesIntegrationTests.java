package id.go.paserkab.desa.web.regency.visits;

import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.web.support.Pictures;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A visit on its way, over plain forms and as a phone's script sends it. */
class VisitPagesIntegrationTests extends VisitsTest {

    private static final byte[] SVG = "<svg/>".getBytes(StandardCharsets.UTF_8);

    VisitPagesIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aVisitIsPlannedMovedAndRecordedWithPlainForms() {
        var duta = facilitator("Duta Digital 1", VILLAGE);
        var blank = duta.get(regency + OWN + "/rencana?desa=" + VILLAGE.bare());
        var key = blank.input("key").orElseThrow();
        var plan =
                Map.of(
                        "key",
                        key,
                        "village",
                        VILLAGE.bare(),
                        "topic",
                        "GATES",
                        "day",
                        today.plusDays(2).toString());
        assertThat(send(duta, OWN + "/rencana", plan).status()).isEqualTo(302);
        assertThat(send(duta, OWN + "/rencana", plan).status()).as("again").isEqualTo(302);
        assertThat(all()).hasSize(1);
        var tooLate = Map.of("day", today.minusDays(1).toString(), "reason", "Banjir");
        var refused = send(duta, OWN + "/" + key + "/pindah", tooLate);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("hari yang sudah lewat", "value=\"Banjir\"");
        send(
                duta,
                OWN + "/" + key + "/pindah",
                Map.of("day", today.plusDays(4).toString(), "reason", "Banjir"));
        assertThat(duta.get(regency + OWN).body()).contains("Dipindah dari", "Banjir");
        assertThat(duta.get(regency + "/pendampingan").body())
                .contains("Desa Pasir Belengkong", OWN + "/catat?kunci=" + key, "gerbang lolos");

        var form = duta.get(regency + OWN + "/catat?kunci=" + key);
        assertThat(form.body()).contains("direncanakan", "data-draft=\"" + key + "\"");
        var sent = record(duta, UUID.fromString(key));
        assertThat(sent.header("location").orElseThrow()).endsWith(OWN + "/" + key + "?baru");
        assertThat(duta.get(regency + OWN + "/catat?kunci=" + key).header("location"))
                .as("the form of a visit that is kept")
                .hasValueSatisfying(to -> assertThat(to).endsWith(OWN + "/" + key));
        assertThat(duta.open(regency + OWN + "/" + key).body())
                .contains("Latihan mengisi profil", "G4", "data-kept=\"" + key + "\"")
                .doesNotContain("/pindah");
    }

    @Test
    void nothingTypedIsLostWhenAVisitIsRefused() {
        var duta = facilitator("Duta Digital 1", VILLAGE);
        var key = UUID.randomUUID();
        var form = typed(duta, key);
        form.put("day", today.plusDays(1).toString());
        form.put("agreed", "Latihan lagi \"Kamis\"");
        form.put("nextStep", "Unggah SK");
        var refused = duta.post(regency + OWN + "/catat", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Hari kunjungan belum tiba", "Isi paling lambat kapan", "Tulis siapa")
                .contains("Latihan mengisi profil", "Latihan lagi &quot;Kamis&quot;");
        assertThat(refused.input("key")).contains(key.toString());
        assertThat(refused.input("nextStep")).contains("Unggah SK");

        form.put("day", today.minusDays(21).toString());
        assertThat(duta.post(regency + OWN + "/catat", form).body())
                .contains("baru mendampingi Desa Pasir Belengkong sejak");
        form.put("day", "kemarin");
        assertThat(duta.post(regency + OWN + "/catat", form).body())
                .contains("Tanggal itu tidak terbaca")
                .doesNotContain("Isi hari kunjungannya");
        form.put("village", "6401042016");
        form.put("day", today.toString());
        assertThat(duta.post(regency + OWN + "/catat", form).body())
                .contains("tidak pernah Anda dampingi");
        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsSentTwiceAtTheSameMomentIsKeptOnce() {
        var duta = facilitator("Duta Digital 1", VILLAGE);
        var key = UUID.randomUUID();
        var form = typed(duta, key);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers =
                    IntStream.range(0, 4)
                            .mapToObj(n -> {
                                var mine = new HashMap<>(form);
                                mine.put("done", "Isi " + n);
                                return CompletableFuture.supplyAsync(
                                        () ->
                                                duta.upload(
                                                        regency + OWN + "/catat",
                                                        mine,
                                                        "photos",
                                                        Pictures.png(60, 40)),
                                        threads);
                            })
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .map(answer -> answer.header("location").orElse("" + answer.status()))
                            .map(location -> location.replaceAll(".*\\?", ""))
                            .toList();
            assertThat(answers).containsExactlyInAnyOrder("baru", "sudah", "sudah", "sudah");
        }
        assertThat(all()).hasSize(1);
        var kept = made(key);
        assertThat(kept.photos()).hasSize(1);
        var again = record(duta, key);
        assertThat(again.header("location").orElseThrow()).endsWith("?sudah");
        assertThat(duta.open(regency + OWN + "/" + key + "?sudah").body())
                .contains("sudah tersimpan sebelumnya", kept.done());
    }

    @Test
    void aPhonesScriptIsAnsweredInAFewBytes() {
        var duta = facilitator("Duta Digital 1", VILLAGE);
        var key = UUID.randomUUID();
        var form = typed(duta, key);
        form.put("done", "");
        var phone = duta.with("X-Konsep", "1").with("Accept", "application/json");
        var refused = phone.upload(regency + OWN + "/catat", form, "photos", SVG);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("content-type").orElseThrow()).contains("application/json");
        assertThat(refused.body()).contains("\"field\":\"done\"", "Tulis apa yang dilakukan");
        form.put("done", "Latihan");
        assertThat(phone.upload(regency + OWN + "/catat", form, "photos", SVG).body())
                .contains("\"field\":\"photos\"", "JPEG");
        assertThat(all()).isEmpty();
        var kept = phone.upload(regency + OWN + "/catat", form, "photos", Pictures.png(60, 40));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).contains(OWN + "/" + key + "?baru").hasSizeLessThan(200);
        form.put("_csrf", "old");
        assertThat(phone.post(regency + OWN + "/catat", form).status())
                .as("with the token of a session that ended")
                .isEqualTo(403);
    }

    @Test
    void itsAuthorCorrectsAVisitAndTakesAPhotoOff() {
        var duta = facilitator("Duta Digital 1", VILLAGE);
        var key = UUID.randomUUID();
        duta.upload(regency + OWN + "/catat", typed(duta, key), "photos", Pictures.png(60, 40));
        var photo = made(key).photos().getFirst();
        assertThat(duta.get(regency + "/berkas/" + photo).status()).isEqualTo(200);
        assertThat(duta.get(regency + OWN + "/" + key + "/ubah").body())
                .contains("Latihan mengisi profil", "Foto yang sudah ada", photo.toString());
        var form = typed(duta, key);
        form.put("version", "1");
        form.put("done", "Latihan mengunggah SK");
        form.put("without", photo.toString());
        assertThat(
                        duta.post(regency + OWN + "/" + key + "/ubah", form)
                                .header("location")
                                .orElseThrow())
                .endsWith("?diperbaiki");
        assertThat(made(key).done()).isEqualTo("Latihan mengunggah SK");
        assertThat(made(key).photos()).isEmpty();
        assertThat(duta.get(regency + "/berkas/" + photo).status()).isEqualTo(404);
        var stale = duta.post(regency + OWN + "/" + key + "/ubah", form);
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.body()).contains("diubah dari tempat lain");
    }

    @Test
    void dpmdReadsFiltersAndTakesAwayAllVisits() {
        var duta = facilitator("Duta Digital 1", VILLAGE);
        var key = UUID.randomUUID();
        record(duta, key);
        var desk = signedIn(Role.DPMD_VIEWER);
        assertThat(desk.get(regency + "/kunjungan").body())
                .contains("1 kunjungan", "Pasir Belengkong", "Duta Digital 1");
        for (var none :
                List.of(
                        "kecamatan=64.01.09",
                        "keadaan=OVERDUE",
                        "sampai=" + today.minusDays(1),
                        "pendamping=" + UUID.randomUUID(),
                        "pendamping=x")) {
            assertThat(desk.get(regency + "/kunjungan?" + none).body())
                    .as(none)
                    .contains("Tidak ada kunjungan yang cocok");
        }
        assertThat(desk.get(regency + "/kunjungan/" + key).body())
                .contains("Latihan mengisi profil")
                .doesNotContain("/ubah");
        var csv = desk.get(regency + "/kunjungan/unduh.csv?keadaan=MADE");
        assertThat(csv.body())
                .contains("Pasir Belengkong", "Latihan mengisi profil", today.toString());
        assertThat(desk.get(regency + "/kunjungan/unduh.xlsx").status()).isEqualTo(200);
        assertThat(desk.get(regency + "/kunjungan/belum?hari=0").body())
                .contains("0 desa lebih dari 0 hari");
        assertThat(desk.get(regency + "/kunjungan/belum").status()).isEqualTo(200);
    }
}
