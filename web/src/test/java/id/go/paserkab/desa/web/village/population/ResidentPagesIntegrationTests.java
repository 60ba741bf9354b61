package id.go.paserkab.desa.web.village.population;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Person;
import id.go.paserkab.desa.web.support.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/** Who sees whom, what is masked, and that no number stands in an address. */
class ResidentPagesIntegrationTests extends WebIntegrationTests {

    private static final String LIST = "/kantor/penduduk";

    private final Hamlets hamlets;

    ResidentPagesIntegrationTests(ApplicationContext context) {
        super(context);
        this.hamlets = new Hamlets(platform, VILLAGE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TREASURER", "DIGITAL_CADRE"})
    void whoMayNotSeeResidentsSeesNone(Role role) {
        var one = hamlets.head("Budi Santoso", hamlets.dusun());
        var visitor = enter(role);
        assertThat(visitor.get(at(LIST)).status()).isEqualTo(403);
        assertThat(visitor.get(at(LIST + "/" + one.id())).status()).isEqualTo(403);
        assertThat(visitor.get(at("/kantor")).body()).doesNotContain(LIST);
    }

    @Test
    void theHeadOfADusunSeesTheirsAndNobodyElse() {
        var mine = hamlets.dusun();
        var seen = hamlets.head("Wayan Terlihat", mine);
        var unseen = hamlets.head("Wayan Tersembunyi", hamlets.dusun());
        var person = platform.person(Scope.of(VILLAGE), Role.HAMLET_HEAD);
        var visitor = enter(person);
        assertThat(visitor.get(at(LIST + "/" + seen.id())).status()).isEqualTo(404);

        hamlets.limit(member(person).subject(), mine);
        var list = visitor.get(at(LIST + "?cari=wayan")).body();
        assertThat(list).contains("Wayan Terlihat").doesNotContain("Wayan Tersembunyi");
        assertThat(visitor.get(at(LIST + "/" + seen.id())).status()).isEqualTo(200);
        for (var hidden :
                new String[] {
                    LIST + "/" + unseen.id(),
                    LIST + "/" + UUID.randomUUID(),
                    "/kantor/keluarga/" + unseen.family(),
                    "/kantor/keluarga/" + UUID.randomUUID()
                }) {
            assertThat(visitor.get(at(hidden)).status()).as(hidden).isEqualTo(404);
        }
        for (var number : new String[] {unseen.nik(), unseen.number()}) {
            assertThat(search(visitor, number)).endsWith(LIST);
        }
        assertThat(search(visitor, seen.number())).endsWith("/kantor/keluarga/" + seen.family());
    }

    @Test
    void theHeadOfADusunReadsAndDoesNoMore() {
        var dusun = hamlets.dusun();
        var one = hamlets.head("Ketut Dibaca", dusun);
        var person = platform.person(Scope.of(VILLAGE), Role.HAMLET_HEAD);
        var visitor = enter(person);
        hamlets.limit(member(person).subject(), dusun);
        var card = visitor.get(at(LIST + "/" + one.id()));
        assertThat(card.body()).doesNotContain("/ubah", "/meninggal", "/nomor", "/batalkan");
        assertThat(card.body()).doesNotContain(one.nik(), one.number());
        for (var path :
                new String[] {
                    LIST + "/baru",
                    LIST + "/" + one.id() + "/ubah",
                    LIST + "/" + one.id() + "/meninggal",
                    LIST + "/penglihatan",
                    LIST + ".csv"
                }) {
            assertThat(visitor.get(at(path)).status()).as(path).isEqualTo(403);
        }
        var form = Map.of("_csrf", card.csrf(), "number", "NIK", "reason", "ingin tahu");
        assertThat(visitor.post(at(LIST + "/" + one.id() + "/nomor"), form).status())
                .isEqualTo(403);
    }

    @Test
    void aWholeNumberIsSentAndNeverStandsInAnAddress() {
        var one = hamlets.head("Made Nomor", hamlets.dusun());
        var visitor = enter(Role.OPERATOR);
        assertThat(search(visitor, one.nik())).endsWith(LIST + "/" + one.id());
        assertThat(search(visitor, spaced(one.nik()))).endsWith(LIST + "/" + one.id());
        assertThat(search(visitor, one.number())).endsWith("/kantor/keluarga/" + one.family());
        assertThat(search(visitor, "6401039912999999")).endsWith(LIST);
        assertThat(search(visitor, "made nomor")).endsWith(LIST + "?cari=made%20nomor");
    }

    @Test
    void suggestionsAreMaskedAndEndWhereTheSightEnds() {
        var mine = hamlets.dusun();
        var seen = hamlets.head("Gusti Diusulkan", mine);
        hamlets.head("Gusti Disembunyikan", hamlets.dusun());
        var person = platform.person(Scope.of(VILLAGE), Role.HAMLET_HEAD);
        var visitor = enter(person);
        hamlets.limit(member(person).subject(), mine);
        var token = visitor.get(at(LIST)).csrf();
        var answered = visitor.post(at(LIST + "/usul"), Map.of("_csrf", token, "cari", "gusti di"));
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body())
                .contains("Gusti Diusulkan", "640103••••••••", "1 Januari 1980", "Dusun Uji")
                .doesNotContain("Gusti Disembunyikan", seen.nik());
        for (var nothing : new String[] {"", "gusti 1", seen.nik(), seen.nik().substring(0, 8)}) {
            assertThat(
                            visitor.post(
                                            at(LIST + "/usul"),
                                            Map.of("_csrf", token, "cari", nothing))
                                    .body())
                    .as(nothing)
                    .doesNotContain("role=\"option\"");
        }
        var treasurer = enter(Role.TREASURER);
        var theirs = Map.of("_csrf", treasurer.get(at("/kantor")).csrf(), "cari", "gusti");
        assertThat(treasurer.post(at(LIST + "/usul"), theirs).status()).isEqualTo(403);
    }

    @Test
    void aNumberIsShownOnceToWhoeverSaysWhy() {
        var one = hamlets.head("Putu Rahasia", hamlets.dusun());
        var visitor = enter(Role.OPERATOR);
        var card = LIST + "/" + one.id();
        var page = visitor.get(at(card));
        assertThat(page.body()).doesNotContain(one.nik(), one.number());
        var form = new LinkedHashMap<>(Map.of("_csrf", page.csrf(), "number", "NIK"));
        assertThat(visitor.post(at(card + "/nomor"), form).status()).isEqualTo(422);
        form.put("reason", "Mengisi formulir bantuan");
        var shown = visitor.post(at(card + "/nomor"), form);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains(one.nik());
        assertThat(shown.header("cache-control").orElseThrow()).contains("no-store");
        assertThat(visitor.get(at(card)).body()).doesNotContain(one.nik());
        assertThat(visitor.get(at("/kantor/jejak-audit")).body())
                .contains("Mengisi formulir bantuan")
                .doesNotContain(one.nik());
        form.put("number", "NAME");
        assertThat(visitor.post(at(card + "/nomor"), form).status()).isEqualTo(400);
    }

    @Test
    void aListIsTakenAwayMaskedUnlessSomebodySaysWhy() {
        var one = hamlets.head("Nyoman Unduh", hamlets.dusun());
        var visitor = enter(Role.SECRETARY);
        var masked = visitor.get(at(LIST + ".csv?cari=nyoman%20unduh"));
        assertThat(masked.body()).contains("Nyoman Unduh").doesNotContain(one.nik());
        assertThat(masked.body()).doesNotContain(one.number());
        var form =
                new LinkedHashMap<>(
                        Map.of(
                                "_csrf",
                                visitor.get(at(LIST)).csrf(),
                                "cari",
                                "nyoman unduh",
                                "bentuk",
                                "csv"));
        assertThat(visitor.post(at(LIST + "/unduh"), form).status()).isEqualTo(400);
        form.put("reason", "Permintaan Dukcapil");
        var full = visitor.post(at(LIST + "/unduh"), form);
        assertThat(full.body()).contains(one.nik(), one.number());
        assertThat(visitor.get(at("/kantor/jejak-audit")).body()).contains("Permintaan Dukcapil");
    }

    @Test
    void whatIsTypedIsNotLostAndEveryWrongFieldIsTold() {
        var visitor = enter(Role.OPERATOR);
        var form = new LinkedHashMap<String, String>();
        form.put("_csrf", visitor.get(at(LIST + "/baru")).csrf());
        form.put("kind", "ARRIVAL");
        form.put("on", "2026-02-30");
        form.put("name", "Nama yang tidak boleh hilang");
        form.put("nik", "123");
        form.put("religion", "77");
        var answered = visitor.post(at(LIST + "/baru"), form);
        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.input("name")).contains("Nama yang tidak boleh hilang");
        assertThat(answered.input("nik")).contains("123");
        assertThat(answered.body())
                .contains(
                        "id=\"on-error\"",
                        "id=\"nik-error\"",
                        "id=\"sex-error\"",
                        "id=\"birth-date-error\"",
                        "id=\"religion-error\"");
    }

    @Test
    void theTwinKnowsNothingOfIt() {
        var one = hamlets.head("Komang Kembar", hamlets.dusun());
        var visitor = visitor();
        platform.person(Scope.of(TWIN), Role.OPERATOR).signIn(visitor, platform.origin(TWIN));
        var origin = platform.origin(TWIN);
        assertThat(visitor.get(origin + LIST + "/" + one.id()).status()).isEqualTo(404);
        assertThat(visitor.get(origin + LIST + "?cari=komang").body())
                .doesNotContain("Komang Kembar");
        var form = Map.of("_csrf", visitor.get(origin + LIST).csrf(), "cari", one.nik());
        assertThat(visitor.post(origin + LIST + "/cari", form).header("location").orElseThrow())
                .endsWith(LIST);
    }

    private String search(Visitor visitor, String text) {
        var token = visitor.get(at(LIST)).csrf();
        var answered = visitor.post(at(LIST + "/cari"), Map.of("_csrf", token, "cari", text));
        assertThat(answered.status()).isEqualTo(302);
        return answered.header("location").orElseThrow();
    }

    private static String spaced(String number) {
        return number.replaceAll("(\\d{4})", "$1 ");
    }

    private Visitor enter(Role role) {
        return enter(platform.person(Scope.of(VILLAGE), role));
    }

    private Visitor enter(Person person) {
        var visitor = visitor();
        person.signIn(visitor, platform.origin(VILLAGE));
        return visitor;
    }

    private Membership member(Person person) {
        return platform.bean(Memberships.class).in(Scope.of(VILLAGE)).stream()
                .filter(one -> one.username().equals(person.username()))
                .findFirst()
                .orElseThrow();
    }

    private String at(String path) {
        return platform.origin(VILLAGE) + path;
    }
}
