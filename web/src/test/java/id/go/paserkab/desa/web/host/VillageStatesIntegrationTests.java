package id.go.paserkab.desa.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.programme.VillageDesk;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class VillageStatesIntegrationTests extends WebIntegrationTests {

    private static final Actor TESTS = Actor.platform("tests");

    private final VillageDesk desk;

    @Autowired
    VillageStatesIntegrationTests(ApplicationContext context) {
        super(context);
        this.desk = platform.bean(VillageDesk.class);
    }

    @AfterEach
    void openAgain() {
        if (platform.village(Platform.VILLAGE).state() != VillageState.ACTIVE) {
            desk.reopen(Platform.VILLAGE, TESTS);
        }
        platform.bean(VillageRegister.class).refresh();
    }

    @Test
    void aSuspendedVillageSaysSoOnEveryPageAndItsTwinGoesOn() {
        desk.suspend(Platform.VILLAGE, "uji coba", TESTS);
        platform.bean(VillageRegister.class).refresh();
        var origin = platform.origin(Platform.VILLAGE);

        for (var path : new String[] {"/", "/kantor", "/masuk", "/tidak-ada"}) {
            var page = visitor().get(origin + path);
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("retry-after")).isPresent();
            assertThat(page.body()).contains("ditutup sementara").doesNotContain("uji coba");
        }
        assertThat(visitor().get(origin + "/?bahasa=en").body()).contains("is closed for now");
        assertThat(visitor().get(platform.origin(Platform.TWIN) + "/").status()).isEqualTo(200);
    }

    @Test
    void aVillageThatIsReadOnlyIsReadAndKeepsWhatWasTyped() {
        var origin = platform.origin(Platform.VILLAGE);
        var operator = platform.person(Scope.of(Platform.VILLAGE), Role.OPERATOR);
        var visitor = visitor();
        assertThat(operator.signIn(visitor, origin).status()).isEqualTo(200);
        desk.makeReadOnly(Platform.VILLAGE, "pemeliharaan", null, TESTS);
        platform.bean(VillageRegister.class).refresh();

        assertThat(visitor().get(origin + "/").status()).isEqualTo(200);
        assertThat(visitor.get(origin + "/kantor").status()).isEqualTo(200);
        assertThat(visitor().post(origin + "/apa-saja", Map.of("a", "b")).status()).isEqualTo(503);
        assertThat(visitor().send("DELETE", URI.create(origin + "/kantor"), Map.of()).status())
                .isEqualTo(503);

        var refused =
                visitor.post(
                        origin + "/kantor/profil",
                        Map.of(
                                "vision", "Maju <b>bersama</b> & \"mandiri\"",
                                "password", "sangat-rahasia",
                                "_csrf", "token-lama"));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("retry-after")).isPresent();
        assertThat(refused.input("vision")).contains("Maju <b>bersama</b> & \"mandiri\"");
        assertThat(refused.body())
                .doesNotContain("<b>bersama")
                .doesNotContain("sangat-rahasia")
                .doesNotContain("token-lama");

        desk.reopen(Platform.VILLAGE, TESTS);
        platform.bean(VillageRegister.class).refresh();
        var again =
                visitor.post(
                        refused.formAction().toString(),
                        Map.of("vision", "Maju", "_csrf", refused.csrf()));

        assertThat(again.status()).isNotIn(403, 503);
    }

    @Test
    void aVillageThatIsReadOnlyStillHandsOutWhatMayBeTakenAway() {
        var origin = platform.origin(Platform.VILLAGE);
        var visitor = visitor();
        platform.person(Scope.of(Platform.VILLAGE), Role.SECRETARY).signIn(visitor, origin);
        desk.makeReadOnly(Platform.VILLAGE, "pemeliharaan", null, TESTS);
        platform.bean(VillageRegister.class).refresh();
        var token = visitor.get(origin + "/kantor").csrf();
        var book = origin + "/kantor/buku/b3/unduh";
        var people = origin + "/kantor/penduduk/";
        var form = Map.of("_csrf", token, "bentuk", "csv", "reason", "Laporan", "cari", "siapa");

        var file = visitor.post(book, Map.of("_csrf", token, "bentuk", "xlsx"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("PK");
        assertThat(visitor.post(people + "unduh", form).status()).isEqualTo(200);
        assertThat(visitor.post(people + "cari", form).status()).isEqualTo(302);
        assertThat(visitor.get(origin + "/kantor/surat/buku/agenda.csv").status()).isEqualTo(200);

        assertThat(visitor.post(book, Map.of("bentuk", "xlsx")).status()).isEqualTo(403);
        assertThat(visitor.send("PUT", URI.create(book), form).status()).isEqualTo(503);
        assertThat(visitor.post(book + "/lain", form).status()).isEqualTo(503);
        assertThat(visitor.post(people + "baru", form).status()).isEqualTo(503);
        assertThat(visitor.post(people + "kunci/perbarui", form).status()).isEqualTo(503);
    }

    @Test
    void aRetiredAddressSendsReadersOnAndNobodyElse() {
        var twin = platform.village(Platform.TWIN);
        var old = platform.origin(Platform.TWIN);
        desk.changeSlug(Platform.TWIN, new Slug("kembar-baru"), TESTS);
        platform.bean(VillageRegister.class).refresh();
        try {
            var moved = visitor().get(old + "/berita/satu?halaman=2&cari=a%26b");

            assertThat(moved.status()).isEqualTo(308);
            assertThat(moved.header("location"))
                    .contains(platform.origin(Platform.TWIN) + "/berita/satu?halaman=2&cari=a%26b");
            assertThat(visitor().post(old + "/kantor/profil", Map.of("a", "b")).status())
                    .isEqualTo(404);
            assertThat(visitor().get(platform.origin(Platform.TWIN) + "/").status()).isEqualTo(200);
        } finally {
            desk.changeSlug(Platform.TWIN, twin.slug(), TESTS);
            platform.bean(VillageRegister.class).refresh();
        }
    }

    @Test
    void aVillageAnswersOnItsOwnDomainAsWell() {
        desk.addDomain(Platform.VILLAGE, "pasirbelengkong.desa.id", TESTS);
        platform.bean(VillageRegister.class).refresh();
        try {
            var page = visitor().getWithHost(PORT, "PasirBelengkong.desa.id:443", "/");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains(platform.village(Platform.VILLAGE).name());
        } finally {
            desk.removeDomain(Platform.VILLAGE, "pasirbelengkong.desa.id", TESTS);
            platform.bean(VillageRegister.class).refresh();
        }
        assertThat(visitor().getWithHost(PORT, "pasirbelengkong.desa.id", "/").status())
                .isEqualTo(404);
    }
}
