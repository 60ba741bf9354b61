package id.go.paserkab.desa.web.village.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.incomingletter.IncomingArchive;
import id.go.paserkab.desa.incomingletter.IncomingContents;
import id.go.paserkab.desa.incomingletter.IncomingDesk;
import id.go.paserkab.desa.incomingletter.IncomingEntry;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Pictures;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class IncomingPagesIntegrationTests extends WebIntegrationTests {

    private static final String LIST = "/kantor/surat-masuk";
    private static final Actor TESTS = Actor.platform("tests");
    private static final LocalDate DAY = PaserTime.today(Clock.systemUTC());
    private static final String NIK = "6401036505900001";

    private final Visitor operator = visitor();

    IncomingPagesIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void signIn() {
        platform.person(Scope.of(Platform.TWIN), Role.OPERATOR).signIn(operator, origin());
    }

    @Test
    void whoPreparesNoLettersFindsNoIncomingOnesEither() {
        var letter = LIST + "/" + recorded(Platform.TWIN, "Camat");
        for (var role : List.of(Role.HAMLET_HEAD, Role.TREASURER, Role.DIGITAL_CADRE)) {
            var visitor = visitor();
            platform.person(Scope.of(Platform.TWIN), role).signIn(visitor, origin());
            for (var path : List.of(LIST, LIST + "/baru", letter, letter + "/pindaian")) {
                assertThat(visitor.get(origin() + path).status()).as(role + path).isEqualTo(403);
            }
            var token = visitor.get(origin() + "/kantor").csrf();
            for (var path : List.of("/baru", "/cari", "/nomor-terakhir")) {
                assertThat(visitor.post(origin() + LIST + path, Map.of("_csrf", token)).status())
                        .as(role + path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void anOperatorAnnulsNothingAndASecretaryDoes() {
        var letter = LIST + "/" + recorded(Platform.TWIN, "Camat");
        assertThat(post(letter + "/batalkan", Map.of("reason", "x")).status()).isEqualTo(403);
        assertThat(operator.get(origin() + letter).body()).doesNotContain("Batalkan catatan");
        var secretary = visitor();
        platform.person(Scope.of(Platform.TWIN), Role.SECRETARY).signIn(secretary, origin());
        var token = secretary.get(origin() + letter).csrf();
        secretary.post(
                origin() + letter + "/batalkan", Map.of("_csrf", token, "reason", "Dua kali"));
        assertThat(secretary.get(origin() + letter).body()).contains("Dibatalkan", "Dua kali");
    }

    @Test
    void aLetterOfAnotherVillageIsNotThere() {
        var letter = LIST + "/" + recorded(Platform.VILLAGE, "Pengirim Desa Lain");
        assertThat(operator.get(origin() + letter).status()).isEqualTo(302);
        assertThat(operator.get(origin() + letter + "/pindaian").status()).isEqualTo(404);
        assertThat(operator.get(origin() + letter + "/betulkan").status()).isEqualTo(302);
        assertThat(post(letter + "/disposisi", hand()).status()).isEqualTo(302);
        assertThat(operator.get(origin() + LIST).body()).doesNotContain("Pengirim Desa Lain");
    }

    @Test
    void whatIsTypedWronglyComesBackWithEverythingThatIsWrong() {
        var form = new HashMap<String, String>();
        form.put("receivedOn", "2026-02-31");
        form.put("sender", "Camat <b>");
        assertThat(post(LIST + "/baru", form).body()).contains("Tulis tanggal yang ada");
        form.put("receivedOn", "2999-01-01");
        form.put("subject", "Tentang " + NIK);
        var refused = post(LIST + "/baru", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("belum tiba", "16 angka", "Camat &lt;b&gt;");
    }

    @Test
    void aScanIsHandedOutAsAnAttachmentAndLeavesATrace() {
        var form = new HashMap<String, String>();
        form.put("_csrf", operator.get(origin() + LIST + "/baru").csrf());
        form.put("receivedOn", DAY.toString());
        form.put("sender", "Camat");
        form.put("subject", "Undangan");
        var address = origin() + LIST + "/baru";
        var refused = operator.upload(address, form, "scan", new byte[] {1, 2, 3});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("bukan PDF, JPEG, atau PNG");
        var kept = operator.upload(address, form, "scan", Pictures.png(40, 30));
        var letter = kept.header("location").orElseThrow();
        var scan = operator.get(kept.uri().resolve(letter) + "/pindaian");
        assertThat(scan.status()).isEqualTo(200);
        assertThat(scan.header("content-disposition").orElseThrow())
                .startsWith("attachment; filename=\"surat-masuk-" + DAY.getYear());
        assertThat(scan.header("content-security-policy").orElseThrow()).contains("sandbox");
        var secretary = visitor();
        platform.person(Scope.of(Platform.TWIN), Role.SECRETARY).signIn(secretary, origin());
        assertThat(secretary.get(origin() + "/kantor/jejak-audit").body())
                .contains("Pindaian surat masuk dibuka")
                .doesNotContain("Undangan");
    }

    @Test
    void namesAreLookedForWithoutStandingInAnAddress() {
        recorded(Platform.TWIN, "Keluarga Sulaiman");
        recorded(Platform.TWIN, "Puskesmas Batu Kajang");
        assertThat(post(LIST + "/cari", Map.of("text", "sulaiman")).body())
                .contains("Keluarga Sulaiman")
                .doesNotContain("Puskesmas Batu Kajang", "cari?text", "text=sulaiman");
        assertThat(operator.get(origin() + LIST + "?keadaan=NEW&dari=" + DAY).body())
                .contains("Keluarga Sulaiman");
        assertThat(operator.get(origin() + LIST + "?keadaan=x&dari=x&hal=-1").status())
                .isEqualTo(200);
        assertThat(operator.get(origin() + LIST + "?sampai=1999-01-01").body())
                .contains("Tidak ada surat masuk yang cocok");
    }

    @Test
    void aDispositionThatSaysTooLittleComesBackOnTheCard() {
        var letter = LIST + "/" + recorded(Platform.TWIN, "Camat");
        var lacking = new HashMap<>(hand());
        lacking.put("instruction", "");
        var refused = post(letter + "/disposisi", lacking);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.input("to").orElseThrow()).isEqualTo("Kaur Umum");
        assertThat(post(letter + "/disposisi", hand()).status()).isEqualTo(302);
        assertThat(operator.get(origin() + letter).body()).contains("Kepada Kaur Umum", "Ditunggu");
    }

    @Test
    void theAgendaListsLettersReceivedWithTheirColumnsAndIsPrinted() {
        recorded(Platform.TWIN, "Dinas Sosial Paser");
        var agenda = "/kantor/surat/buku/agenda";
        var year = "?tahun=" + DAY.getYear();
        assertThat(operator.get(origin() + agenda + year).body())
                .contains("colspan=\"4\" class=\"group\">Surat masuk</th>", ">pengirim</th>")
                .contains("Dinas Sosial Paser", "Agenda masuk")
                .doesNotContain("Heads[");
        assertThat(operator.get(origin() + agenda + ".csv" + year).body())
                .contains("Dinas Sosial Paser");
        var paper = operator.get(origin() + agenda + ".pdf" + year);
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.body()).startsWith("%PDF-");
    }

    @Test
    void theAgendaGoesOnAfterAPaperBook() {
        assertThat(post(LIST + "/nomor-terakhir", Map.of("last", "x")).status()).isEqualTo(302);
        assertThat(operator.get(origin() + LIST).body()).contains("Tulis nomor antara 1");
        post(LIST + "/nomor-terakhir", Map.of("last", "700"));
        var id = recorded(Platform.TWIN, "Camat");
        assertThat(number(id)).isGreaterThan(700);
    }

    private int number(UUID id) {
        return VillageContext.call(
                VillageAccess.office(Platform.TWIN),
                () -> platform.bean(IncomingArchive.class).letter(id).line().number());
    }

    private static Map<String, String> hand() {
        return Map.of("to", "Kaur Umum", "instruction", "Siapkan data", "due", "2999-01-01");
    }

    private Answered post(String path, Map<String, String> form) {
        var sent = new HashMap<>(form);
        sent.put("_csrf", operator.get(origin() + LIST + "/baru").csrf());
        return operator.post(origin() + path, sent);
    }

    private UUID recorded(VillageCode village, String sender) {
        var contents = new IncomingContents(sender, "005/1", DAY.minusDays(1), "Undangan", "");
        return VillageContext.call(
                VillageAccess.office(village),
                () ->
                        platform.bean(IncomingDesk.class)
                                .record(new IncomingEntry(DAY, contents), null, TESTS));
    }

    private String origin() {
        return platform.origin(Platform.TWIN);
    }
}
