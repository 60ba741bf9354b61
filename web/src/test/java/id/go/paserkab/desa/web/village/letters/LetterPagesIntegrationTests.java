package id.go.paserkab.desa.web.village.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.letter.DraftLetter;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Registration;
import id.go.paserkab.desa.population.TakeIn;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class LetterPagesIntegrationTests extends WebIntegrationTests {

    private static final Actor TESTS = Actor.platform("tests");

    private final Visitor operator = visitor();

    LetterPagesIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void signIn() {
        platform.person(Scope.of(Platform.TWIN), Role.OPERATOR).signIn(operator, origin());
    }

    @Test
    void anOperatorNeitherChecksNorSignsNorAnnuls() {
        var letter = "/kantor/surat/" + draft(Platform.TWIN);
        for (var step : Set.of("/periksa", "/tanda-tangan", "/kembalikan", "/batalkan")) {
            assertThat(post(letter + step, Map.of("version", "0", "reason", "x")).status())
                    .as(step)
                    .isEqualTo(403);
        }
        assertThat(operator.get(origin() + letter).body()).contains("Ajukan surat");
    }

    @Test
    void aLetterOfAnotherVillageIsNotThere() {
        var letter = "/kantor/surat/" + draft(Platform.VILLAGE);
        var answered = operator.get(origin() + letter);
        assertThat(answered.status()).isEqualTo(302);
        assertThat(answered.body()).doesNotContain("Surat Keterangan Domisili");
        assertThat(operator.get(origin() + letter + "/surat.pdf").status()).isEqualTo(404);
        assertThat(post(letter + "/ajukan", Map.of("version", "0")).status()).isEqualTo(302);
    }

    @Test
    void aKindWithAnUnknownPlaceholderIsGivenBackWithItsLineAndTheNearestName() {
        var form = new HashMap<String, String>();
        form.put("version", "0");
        form.put("name", "Surat Adat");
        form.put("code", "sk-adat");
        form.put("classification", "470");
        form.put("body", "Baris satu\nSaudara [nma] dan [[x]");
        var refused = post("/kantor/surat/jenis/baru", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("baris 2", "[nma]", "[nama]");
        assertThat(refused.input("body").orElseThrow()).contains("Saudara [nma]");

        form.put("body", "Saudara [nama] <script>alert(1)</script>");
        assertThat(post("/kantor/surat/jenis/baru/pratinjau", form).body())
                .contains("Siti Contoh", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        form.put(
                "code",
                "SK-"
                        + UUID.randomUUID()
                                .toString()
                                .substring(0, 6)
                                .toUpperCase(java.util.Locale.ROOT));
        assertThat(post("/kantor/surat/jenis/baru", form).status()).isEqualTo(302);
    }

    @Test
    void aFormatThatCouldWriteANumberTwiceIsRefusedWithItsReason() {
        var refused =
                post(
                        "/kantor/surat/pengaturan/nomor",
                        Map.of("scheme", "KIND", "format", "[urut]/[tahun]"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("memerlukan satu [kode]");
    }

    @Test
    void theBooksAreTakenAwayAsFiles() {
        for (var file : Set.of("agenda.xlsx", "agenda.csv", "ekspedisi.xlsx")) {
            assertThat(operator.get(origin() + "/kantor/surat/buku/" + file).status())
                    .isEqualTo(200);
        }
        assertThat(operator.get(origin() + "/kantor/surat/buku/agenda.exe").status())
                .isEqualTo(404);
    }

    @Test
    void whatWasHandedOnCanBeSeenAgainAndSaysWhoIsMissing() {
        dismissSecretaries();
        var letter = "/kantor/surat/" + draft(Platform.TWIN);
        var moved = post(letter + "/ajukan", Map.of("version", "0"));
        assertThat(moved.status()).isEqualTo(302);
        for (var page : List.of("/kantor", "/kantor/surat")) {
            assertThat(operator.get(origin() + page).body())
                    .as(page)
                    .contains(letter, "Menunggu sekretaris.");
        }
        var nobody = "Belum ada sekretaris yang dapat masuk";
        assertThat(operator.get(origin() + letter).body()).contains(nobody);
        platform.person(Scope.of(Platform.TWIN), Role.SECRETARY);
        assertThat(operator.get(origin() + letter).body()).doesNotContain(nobody);
    }

    @Test
    void kindsThatRefuseTheChosenResidentSaySoBeforeTheyAreOpened() {
        var resident = resident(Platform.TWIN, "2015-05-25");
        var page = operator.get(origin() + "/kantor/surat/baru?resident=" + resident).body();
        assertThat(page)
                .contains("Surat apa untuk Siti Aminah?", "Tidak untuk Siti Aminah")
                .contains("kind=SKD&amp;resident=" + resident)
                .doesNotContain("kind=SKBM&amp;");
        assertThat(
                        operator.get(origin() + "/kantor/surat/baru?resident=" + UUID.randomUUID())
                                .status())
                .isEqualTo(302);
    }

    private Answered post(String path, Map<String, String> form) {
        var sent = new HashMap<>(form);
        sent.put("_csrf", operator.get(origin() + "/kantor/surat/pengaturan").csrf());
        return operator.post(origin() + path, sent);
    }

    private UUID draft(VillageCode village) {
        var resident = resident(village, "1990-05-25");
        return VillageContext.call(
                VillageAccess.office(village),
                () ->
                        platform.bean(LetterDesk.class)
                                .draft(
                                        new DraftLetter(
                                                "SKD",
                                                resident,
                                                Map.of("keperluan", "Melamar"),
                                                Set.of(0, 1, 2)),
                                        TESTS));
    }

    private UUID resident(VillageCode village, String born) {
        var person =
                Facts.of(Map.of(Fact.NAME, "Siti Aminah", Fact.SEX, "2", Fact.BIRTH_DATE, born));
        return VillageContext.call(
                VillageAccess.office(village),
                () ->
                        platform.bean(Registration.class)
                                .takeIn(
                                        new TakeIn(
                                                EventKind.OPENING,
                                                LocalDate.of(2020, 1, 1),
                                                null,
                                                null,
                                                person,
                                                null,
                                                Facts.none()),
                                        new Clerk(TESTS, Sight.WHOLE)));
    }

    private void dismissSecretaries() {
        var memberships = platform.bean(Memberships.class);
        memberships.in(Scope.of(Platform.TWIN)).stream()
                .filter(member -> member.role() == Role.SECRETARY)
                .forEach(member -> memberships.remove(member.id(), TESTS));
    }

    private String origin() {
        return platform.origin(Platform.TWIN);
    }
}
