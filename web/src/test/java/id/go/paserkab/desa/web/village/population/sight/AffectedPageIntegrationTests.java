package id.go.paserkab.desa.web.village.population.sight;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.letter.DraftLetter;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.letter.LetterState;
import id.go.paserkab.desa.letter.Signatory;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import id.go.paserkab.desa.web.village.population.Hamlets;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a leak: every way in which data left is told, and whose they were. */
class AffectedPageIntegrationTests extends WebIntegrationTests {

    private static final String PAGE = "/kantor/penduduk/terdampak";
    private static final Actor TESTS = Actor.platform("tests");

    private final Hamlets hamlets;

    AffectedPageIntegrationTests(ApplicationContext context) {
        super(context);
        this.hamlets = new Hamlets(platform, VILLAGE);
    }

    @Test
    void everyWayInWhichDataLeftIsTold() {
        var one = hamlets.head("Ratna Terdampak", hamlets.dusun());
        var visitor = enter(VILLAGE);
        var token = visitor.get(at("/kantor/penduduk")).csrf();
        visitor.post(
                at("/kantor/penduduk/" + one.id() + "/nomor"),
                Map.of("_csrf", token, "number", "NIK", "reason", "Alasan melihat"));
        assertThat(visitor.get(at("/kantor/penduduk.csv?cari=ratna%20terdampak")).status())
                .isEqualTo(200);
        var book = Map.of("_csrf", token, "bentuk", "xlsx");
        assertThat(visitor.post(at("/kantor/buku/b1/unduh"), book).status()).isEqualTo(200);
        copyAFile(visitor, token);
        var letter = issue(one.id());
        assertThat(visitor.get(at("/kantor/surat/" + letter + "/surat.pdf")).status())
                .isEqualTo(200);
        assertThat(visitor.get(at("/kantor/surat/buku/agenda.csv")).status()).isEqualTo(200);

        var page = visitor.get(at(PAGE)).body();
        assertThat(page)
                .contains("Nomor penduduk dilihat lengkap", "Ratna Terdampak", "Alasan melihat")
                .contains("Daftar penduduk diunduh", "1 penduduk")
                .contains("B.1 Buku Induk Penduduk", " baris")
                .contains("Berkas surat dibuka", "/kantor/surat/" + letter + "\"", "Surat 470/")
                .contains("Buku surat diunduh", "Buku agenda")
                .contains("Salinan bertanda diunduh", "2 penduduk")
                .doesNotContain(one.nik(), one.number(), "??", "yang terbaru ditampilkan");
        assertThat(page)
                .containsPattern(
                        "Ratna Terdampak</a>\\s*<br><a href=\"/kantor/surat/"
                                + letter
                                + "\">Surat 470/");
        assertThat(enter(TWIN).get(platform.origin(TWIN) + PAGE).body())
                .doesNotContain("Ratna Terdampak", "Alasan melihat");
        assertThat(visitor.get(at(PAGE + "?bahasa=en")).body()).contains("Letter 470/");
    }

    @Test
    void moreThanAPageHoldsIsSaidToBeCut() {
        platform.bean(JdbcClient.class)
                .sql(
                        """
                        INSERT INTO audit_entry (at, actor_subject, actor_name, action, village, details)
                        SELECT timestamptz '2020-01-02 08:00+08' + n * interval '1 second', 'uji', 'Penguji',
                               'population.exported', :village, jsonb_build_object('residents', n::text)
                          FROM generate_series(1, 5001) n
                        """)
                .param("village", TWIN.value())
                .update();
        var page =
                enter(TWIN)
                        .get(platform.origin(TWIN) + PAGE + "?dari=2020-01-02&sampai=2020-01-02")
                        .body();
        assertThat(page).contains("Hanya 5.000 yang terbaru", ">5001 penduduk<", ">2 penduduk<");
        assertThat(page).doesNotContain(">1 penduduk<");
    }

    private void copyAFile(Visitor visitor, String token) {
        var file =
                """
                nama;nik;no_kk;kk_level;sex;tanggallahir
                Contoh Berkas A;6401030205900981;6401030101000981;Kepala Keluarga;L;02/05/1990
                Contoh Berkas B;6401030205910981;6401030101000981;Anak;L;02/05/1991
                """
                        .getBytes(StandardCharsets.UTF_8);
        var form = Map.of("_csrf", token);
        var intake =
                visitor.upload(at("/kantor/impor"), form, "berkas", file)
                        .header("location")
                        .map(place -> place.substring(place.indexOf("/kantor")))
                        .orElseThrow();
        Platform.await(
                () -> visitor.get(at(intake)).body().contains("2 penduduk baru masuk"),
                "the check of a file");
        assertThat(visitor.get(at(intake + "/salinan.xlsx")).status()).isEqualTo(200);
        assertThat(visitor.post(at(intake + "/batalkan"), form).status()).isEqualTo(302);
    }

    private UUID issue(UUID resident) {
        var desk = platform.bean(LetterDesk.class);
        return VillageContext.call(
                VillageAccess.office(VILLAGE),
                () -> {
                    var draft =
                            new DraftLetter(
                                    "SKD",
                                    resident,
                                    Map.of("keperluan", "Melamar"),
                                    Set.of(0, 1, 2));
                    var letter = desk.draft(draft, TESTS);
                    var state = desk.submit(letter, version(letter), TESTS);
                    if (state == LetterState.TO_CHECK) {
                        state = desk.check(letter, version(letter), TESTS);
                    }
                    if (state == LetterState.TO_SIGN) {
                        var head = new Signatory("Rahmat", "Kepala Desa", false);
                        desk.sign(letter, version(letter), head, null, TESTS);
                    }
                    return letter;
                });
    }

    private int version(UUID letter) {
        return platform.bean(LetterDesk.class).letter(letter).line().version();
    }

    private Visitor enter(VillageCode village) {
        var visitor = visitor();
        platform.person(Scope.of(village), Role.SECRETARY)
                .signIn(visitor, platform.origin(village));
        return visitor;
    }

    private String at(String path) {
        return platform.origin(VILLAGE) + path;
    }
}
