package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Neighbourhood;
import id.go.paserkab.desa.web.support.Platform;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A secretary reads the registers of residents and takes one away. */
class BooksBrowserTests extends WebIntegrationTests {

    BooksBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void readsTheBooksOnAPhone() {
        read(Platform.VILLAGE, 360);
    }

    @Test
    void readsTheBooksAtADesk() {
        read(Platform.TWIN, 1280);
    }

    private void read(VillageCode village, int width) {
        var neighbours = new Neighbourhood(platform, village);
        neighbours.leave();
        neighbours.moveIn(60, LocalDate.of(2026, 11, 20));
        var person = platform.person(Scope.of(village), Role.SECRETARY);
        var newcomer = new Newcomer(person.username(), person.oneTimePassword());
        try (var office = Screen.of(width)) {
            newcomer.signIn(office, platform.origin(village) + "/kantor");
            office.follow("Buku");
            office.check("buku");
            for (var kind : BookKind.values()) {
                var per = kind.monthly() ? "2026-11" : "2026-11-30";
                office.open(
                        platform.origin(village) + "/kantor/buku/" + kind.word() + "?per=" + per);
                office.check("buku-" + kind.word());
            }
            office.open(platform.origin(village) + "/kantor/buku/b1?per=2026-11-30");
            office.follow("Berikutnya");
            assertThat(office.text()).contains("Halaman 2 dari 2");
            var file = office.page().waitForDownload(() -> office.press("Unduh PDF"));
            assertThat(file.suggestedFilename()).startsWith("buku-b1-").endsWith(".pdf");
            assertThat(file.failure()).isNull();
        } finally {
            neighbours.leave();
        }
    }
}
