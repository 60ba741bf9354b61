package id.go.paserkab.desa.web.village.territory;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

class TerritoryPagesIntegrationTests extends WebIntegrationTests {

    private static final String PAGE = "/kantor/wilayah";

    TerritoryPagesIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void beginWithNothing() {
        sql("TRUNCATE area CASCADE");
    }

    @Test
    void theOperatorSetsUpTheTerritoryAndItsTwinSeesNothingOfIt() {
        var operator = member(Role.OPERATOR);
        assertThat(operator.get(origin() + PAGE).body()).contains("Buat dusun pertama");

        var mekar = make(operator, "DUSUN", "", "Mekar");
        assertThat(mekar.body()).contains("Dusun Mekar sudah dibuat", "Ketua: Ibu Contoh");
        var id = id(mekar, "Dusun Mekar");
        var many =
                post(
                        operator,
                        "/banyak",
                        Map.of("level", "RT", "parent", id, "first", "1", "last", "12"));
        assertThat(operator.get(many.header("location").orElseThrow()).body())
                .contains("12 wilayah dibuat: RT 001 sampai 012", "RT 007");

        var theirs = visitor();
        platform.person(Scope.of(Platform.VILLAGE), Role.OPERATOR)
                .signIn(theirs, platform.origin(Platform.VILLAGE));
        assertThat(theirs.get(platform.origin(Platform.VILLAGE) + PAGE).body())
                .doesNotContain("Mekar");
        assertThat(
                        theirs.get(platform.origin(Platform.VILLAGE) + PAGE + "/" + id + "/ubah")
                                .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"VILLAGE_HEAD", "HAMLET_HEAD"})
    void whoMayOnlySeeIsOfferedNothingToChangeAndRefused(Role role) {
        make(member(Role.SECRETARY), "DUSUN", "", "Mekar");
        var viewer = member(role);
        var page = viewer.get(origin() + PAGE);
        assertThat(page.body())
                .contains("Dusun Mekar")
                .doesNotContain("/kantor/wilayah/baru", "Ubah");
        assertThat(viewer.get(origin() + PAGE + "/baru").status()).isEqualTo(403);
        var form = Map.of("_csrf", page.csrf(), "level", "RT", "name", "1");
        assertThat(viewer.post(origin() + PAGE + "/baru", form).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TREASURER", "DIGITAL_CADRE"})
    void whoHasNothingToDoWithResidentsDoesNotSeeTheTerritory(Role role) {
        var member = member(role);
        assertThat(member.get(origin() + PAGE).status()).isEqualTo(403);
        assertThat(member.get(origin() + "/kantor").body()).doesNotContain(PAGE);
    }

    @Test
    void aWrongFormIsGivenBackWithWhatWasTypedAndWhatHelps() {
        var operator = member(Role.OPERATOR);
        var rt = id(make(operator, "RT", "", "5"), "RT 005");
        var nested = refuse(operator, Map.of("level", "RW", "parent", rt, "name", "Sembilan"));
        assertThat(nested.body()).contains("Tidak dapat terletak di RT 005");
        assertThat(nested.input("name")).contains("Sembilan");
        assertThat(refuse(operator, Map.of("level", "RT", "name", "RT 5")).body())
                .contains("RT 005 sudah ada di tempat itu");
        assertThat(refuse(operator, Map.of("level", "RT", "name", " ")).body())
                .contains("Tulis nama atau nomornya");
        assertThat(refuse(operator, Map.of("level", "RT", "name", "x".repeat(61))).body())
                .contains("paling banyak 60 huruf");
        assertThat(refuse(operator, Map.of("level", "RT", "name", "6", "headPhone", "abc")).body())
                .contains("Tulis nomor telepon dengan angka");
        assertThat(
                        refuse(
                                        operator,
                                        Map.of(
                                                "level",
                                                "RT",
                                                "name",
                                                "6",
                                                "parent",
                                                UUID.randomUUID().toString()))
                                .body())
                .contains("tidak ada lagi");
        var range = post(operator, "/banyak", Map.of("level", "RT", "first", "9", "last", "x"));
        assertThat(range.status()).isEqualTo(422);
        assertThat(range.body()).contains("paling banyak 100 sekaligus");
        assertThat(range.input("last")).contains("x");
    }

    @Test
    void twoEditorsLoseNothing() {
        var operator = member(Role.OPERATOR);
        var id = id(make(operator, "RT", "", "5"), "RT 005");
        var first = Map.of("name", "6", "headName", "Yang pertama", "version", "0");
        assertThat(post(operator, "/" + id + "/ubah", first).status()).isEqualTo(302);
        var late =
                post(
                        operator,
                        "/" + id + "/ubah",
                        Map.of("name", "7", "headName", "Yang kedua", "version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Yang pertama", "sudah diubah orang lain");
        assertThat(late.input("headName")).contains("Yang kedua");
        assertThat(late.input("version")).contains("1");
    }

    @Test
    void closesAfterASecondThoughtAndOpensAgain() {
        var operator = member(Role.OPERATOR);
        var mekar = id(make(operator, "DUSUN", "", "Mekar"), "Dusun Mekar");
        var rt = id(make(operator, "RT", mekar, "5"), "RT 005");
        assertThat(operator.get(origin() + PAGE + "/" + mekar + "/tutup").body())
                .contains("Belum dapat ditutup", "RT 005")
                .doesNotContain("class=\"danger\"");
        assertThat(moved(operator, post(operator, "/" + mekar + "/tutup", version("0"))).body())
                .contains("RT 005 masih terbuka di dalamnya");
        assertThat(operator.get(origin() + PAGE + "/" + rt + "/tutup").body())
                .contains("Dusun Mekar, RT 005", "dapat dibuka lagi");
        assertThat(moved(operator, post(operator, "/" + rt + "/tutup", version("0"))).body())
                .contains("RT 005 sudah ditutup", "Yang sudah ditutup (1)", "Buka lagi");
        assertThat(operator.get(origin() + PAGE + "/" + rt + "/ubah").status()).isEqualTo(302);
        assertThat(moved(operator, post(operator, "/" + rt + "/buka", version("1"))).body())
                .contains("RT 005 sudah dibuka lagi");
        assertThat(platform.bean(AuditTrail.class).find(lately()))
                .extracting(recorded -> recorded.entry().action())
                .contains("territory.made", "territory.closed", "territory.reopened");
    }

    @Test
    void anAreaThatIsNotThereIsNotFound() {
        var operator = member(Role.OPERATOR);
        var away = "/" + UUID.randomUUID();
        assertThat(operator.get(origin() + PAGE + away + "/ubah").status()).isEqualTo(404);
        assertThat(operator.get(origin() + PAGE + away + "/tutup").status()).isEqualTo(404);
        assertThat(operator.get(origin() + PAGE + "/x/ubah").status()).isEqualTo(400);
    }

    /** As a village stands between the day of a release and the day of its upgrade. */
    @Test
    void aVillageThatAwaitsItsUpgradeSaysSoAndServesTheRest() {
        var operator = member(Role.OPERATOR);
        sql("ALTER TABLE area RENAME TO area_of_tomorrow");
        try {
            var page = operator.get(origin() + PAGE);
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("retry-after")).contains("600");
            assertThat(page.body()).contains("Desa ini menunggu pemutakhiran");
            assertThat(operator.get(origin() + PAGE + "?bahasa=en").body())
                    .contains("This village awaits an upgrade");
            assertThat(operator.get(origin() + "/kantor").status()).isEqualTo(200);
        } finally {
            sql("ALTER TABLE area_of_tomorrow RENAME TO area");
        }
    }

    private Visitor member(Role role) {
        var visitor = visitor();
        platform.person(Scope.of(Platform.TWIN), role).signIn(visitor, origin());
        return visitor;
    }

    private Answered make(Visitor operator, String level, String parent, String name) {
        var form = Map.of("level", level, "parent", parent, "name", name, "headName", "Ibu Contoh");
        return moved(operator, post(operator, "/baru", form));
    }

    private Answered refuse(Visitor operator, Map<String, String> fields) {
        var answered = post(operator, "/baru", fields);
        assertThat(answered.status()).isEqualTo(422);
        return answered;
    }

    private static Answered moved(Visitor operator, Answered answered) {
        assertThat(answered.status()).isEqualTo(302);
        return operator.get(answered.header("location").orElseThrow());
    }

    private Answered post(Visitor operator, String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", operator.get(origin() + "/kantor").csrf());
        return operator.post(origin() + PAGE + path, form);
    }

    private static Map<String, String> version(String version) {
        return Map.of("version", version);
    }

    /** From the link to the area's form. */
    private static String id(Answered page, String title) {
        var link =
                Pattern.compile(
                                "wilayah/([0-9a-f-]{36})/ubah\"[^>]*>[^<]*(?:<span class=\"out-of-sight\">: )?"
                                        + Pattern.quote(title))
                        .matcher(page.body());
        assertThat(link.find()).as("the link to %s in %s", title, page.body()).isTrue();
        return link.group(1);
    }

    private static AuditTrail.Filter lately() {
        return new AuditTrail.Filter(Platform.TWIN, null, null, null, null, null, null, 20);
    }

    private String origin() {
        return platform.origin(Platform.TWIN);
    }

    private static void sql(String statement) {
        VillageCode village = Platform.TWIN;
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var run = connection.createStatement()) {
            run.execute("SET search_path = " + VillageNames.schema(village));
            run.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(statement, refused);
        }
    }
}
