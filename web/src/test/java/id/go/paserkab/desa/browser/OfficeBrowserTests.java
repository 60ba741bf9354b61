package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.keycloak.Accounts;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The first staff member of a village signs in, and what they write shows at once. */
class OfficeBrowserTests extends WebIntegrationTests {

    private static final List<String> PAGES =
            List.of(
                    "/kantor",
                    "/kantor/profil",
                    "/kantor/profil/riwayat",
                    "/kantor/anggota",
                    "/kantor/anggota/baru",
                    "/kantor/jejak-audit");

    private static final String ADDRESS = "Jalan Contoh Nomor 1, seberang lapangan desa";
    private static final String HEAD = "Nama kepala desa";
    private static final String TITLE = "Kepala Desa";
    private static final String HISTORY =
            "Sejarah desa ini ditulis oleh kantor desa sendiri, dan tampil seketika.";

    OfficeBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void theFirstOperatorEditsTheProfileFromAPhone() {
        edit(Platform.VILLAGE, 360, "Maju bersama, dari ladang sampai ke sungai");
    }

    @Test
    void theFirstOperatorOfAnotherVillageDoesSoAtADesk() {
        edit(Platform.TWIN, 1280, "Maju bersama, dari sungai sampai ke ladang");
    }

    private void edit(VillageCode village, int width, String vision) {
        var origin = platform.origin(village);
        try (var office = Screen.of(width);
                var resident = Screen.of(width)) {
            resident.open(origin + "/");
            operator(village).signIn(office, origin + "/kantor");
            assertThat(office.page().url()).startsWith(origin + "/kantor");
            office.check("kantor");

            write(office, vision);
            assertThat(office.text()).contains("tersimpan");
            assertThat(resident.open(origin + "/").text())
                    .contains(vision, ADDRESS, "76271", HEAD, TITLE, HISTORY);

            refuseABadPostalCode(office, origin);
            replaceTheLogo(office, origin);
            resident.open(origin + "/");
            assertThat(resident.page().locator(".title img").getAttribute("src"))
                    .contains("/logo/");
            resident.check("situs-desa-terisi");

            for (var path : PAGES) {
                office.open(origin + path).check("kantor" + path.substring(7).replace('/', '-'));
            }
            office.press("Keluar");
            office.open(origin + "/kantor");
            assertThat(office.page().url()).doesNotStartWith(origin);
        }
    }

    @Test
    void twoEditorsLoseNothing() {
        var origin = platform.origin(Platform.TWIN);
        var person = platform.person(Scope.of(Platform.TWIN), Role.DIGITAL_CADRE);
        try (var early = Screen.of(1280)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(early, origin + "/kantor/profil");
            var late = early.page().context().newPage();
            late.navigate(origin + "/kantor/profil");
            write(early, "Yang lebih dahulu");
            late.fill("#vision", "Yang belakangan");
            late.locator("button:has-text('Simpan dan tampilkan')").click();
            assertThat(late.locator(".saved").innerText()).contains("Yang lebih dahulu");
            assertThat(late.inputValue("#vision")).isEqualTo("Yang belakangan");
            late.locator("button:has-text('Simpan dan tampilkan')").click();
            late.navigate(origin + "/");
            assertThat(late.locator("main").innerText()).contains("Yang belakangan");
        }
    }

    private Newcomer operator(VillageCode village) {
        var member =
                platform.bean(Memberships.class).in(Scope.of(village)).stream()
                        .filter(one -> one.username().startsWith("operator."))
                        .findFirst()
                        .orElseThrow();
        return new Newcomer(
                member.username(),
                platform.bean(Accounts.class).issueOneTimePassword(member.subject()));
    }

    private static void write(Screen office, String vision) {
        office.follow("Profil");
        office.page().fill("#address", ADDRESS);
        office.page().fill("#postalCode", "76271");
        office.page().fill("#phone", "0543 123 456");
        office.page().fill("#officeHours", "Senin–Jumat 08.00–15.30 WITA");
        office.page().fill("#vision", vision);
        office.page().fill("#mission", "1. Melayani setiap warga\n2. Menjaga hutan dan sungai");
        office.page().fill("#headName", HEAD);
        office.page().fill("#headTitle", TITLE);
        office.page().fill("#history", HISTORY);
        office.press("Simpan dan tampilkan");
    }

    private static void refuseABadPostalCode(Screen office, String origin) {
        office.open(origin + "/kantor/profil");
        office.page().fill("#postalCode", "762");
        office.page().fill("#history", "Tulisan yang tidak boleh hilang");
        office.press("Simpan dan tampilkan");
        office.check("kantor-profil-salah");
        assertThat(office.text()).contains("lima angka");
        assertThat(office.page().inputValue("#history"))
                .isEqualTo("Tulisan yang tidak boleh hilang");
    }

    private static void replaceTheLogo(Screen office, String origin) {
        office.open(origin + "/kantor/profil");
        office.page()
                .setInputFiles("#logo-file", new FilePayload("lambang.png", "image/png", logo()));
        office.press("Unggah lambang");
        assertThat(office.text()).contains("Lambang desa diganti");
    }

    private static byte[] logo() {
        var picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(20, 120, 60));
        pen.fillOval(10, 10, 180, 180);
        pen.setColor(new Color(240, 200, 90));
        pen.fillPolygon(new int[] {100, 160, 100, 40}, new int[] {40, 100, 160, 100}, 4);
        pen.setColor(new Color(250, 248, 243));
        pen.fillOval(75, 75, 50, 50);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
