package id.go.paserkab.desa.web.regency.notices;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.web.support.Platform;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The whole way of a mail: address, code, notice, and what the mail server got. */
class MailIntegrationTests extends MailTest {

    MailIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aPausedWaveIsMailedToDpmdAtTheConfirmedAddress() {
        var address = address();
        confirmed(Role.DPMD_ADMIN, address);
        post("Gelombang kembar", key());
        var mail = only(address, "menjeda dirinya");
        assertThat(mail.subject()).isEqualTo("Gelombang 2 menjeda dirinya: Gelombang kembar");
        assertThat(mail.text()).contains(regency + "/gelombang/", regency + NoticeMails.CHOICES);
        assertThat(mail.html()).contains("<h2>", "Ubah pilihan pemberitahuan");
        assertThat(mail.headers())
                .containsEntry("List-Unsubscribe", "<" + regency + NoticeMails.CHOICES + ">")
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsKey("Message-ID");
    }

    @Test
    void postedTwiceIsMailedOnce() {
        var address = address();
        confirmed(Role.DPMD_ADMIN, address);
        var key = key();
        post("Gelombang kembar", key);
        post("Gelombang kembar", key);
        only(address, "menjeda dirinya");
        post("Gelombang lain", key());
        Platform.await(() -> to(address, "Gelombang lain").size() == 1, "the other mail");
        only(address, "Gelombang kembar");
    }

    @Test
    void noticesThatComeTogetherGoInOneMail() {
        var address = address();
        confirmed(Role.DPMD_ADMIN, address);
        stalled(Platform.VILLAGE.value());
        stalled(Platform.TWIN.value());
        var mail = only(address, "desa berhenti memakai");
        assertThat(mail.subject()).startsWith("2 desa");
        assertThat(mail.text()).contains("Pasir Belengkong", "Sangkuriman", "/desa/");
    }

    @Test
    void whatIsNotChosenByMailIsNotMailedAndEnglishIsSpokenWhereAskedFor() {
        var address = address();
        var visitor = confirmed(Role.DPMD_ADMIN, address);
        send(
                visitor,
                NoticeMails.CHOICES,
                Map.of("produk", "WAVE_PAUSED", "surel", "VILLAGE_STALLED", "bahasaSurel", "en"));
        post("Gelombang kembar", key());
        stalled(Platform.VILLAGE.value());
        assertThat(only(address, "Pasir Belengkong").subject())
                .isEqualTo("Pasir Belengkong: no longer in use");
        assertThat(to(address, "Gelombang kembar")).isEmpty();
        assertThat(visitor.open(regency + "/pemberitahuan").body())
                .contains("Gelombang kembar")
                .doesNotContain("Pasir Belengkong");
    }

    @Test
    void anAddressCountsOnlyOnceItsCodeHasComeBack() {
        var address = address();
        var visitor = signedIn(Role.DPMD_ADMIN);
        send(visitor, "/pemberitahuan/alamat", Map.of("alamat", address));
        var code = code(address);
        post("Gelombang kembar", key());
        assertThat(confirm(visitor, "AAAAAAAA").body()).contains("Kodenya tidak cocok");
        assertThat(visitor.open(regency + NoticeMails.CHOICES + "?kode=" + code).body())
                .contains("value=\"" + code + "\"", "Menunggu kode");
        assertThat(confirm(visitor, code.toLowerCase(Locale.ROOT)).body())
                .contains("Alamat Anda dikonfirmasi");
        post("Gelombang sesudahnya", key());
        only(address, "Gelombang sesudahnya");
        assertThat(to(address, "Gelombang kembar")).isEmpty();
    }

    @Test
    void codesCannotBeGuessedAndNobodysMailboxIsFlooded() {
        var address = address();
        var visitor = signedIn(Role.LEADERSHIP);
        send(visitor, "/pemberitahuan/alamat", Map.of("alamat", address));
        var code = code(address);
        for (var tries = 0; tries < 5; tries++) {
            confirm(visitor, "AAAAAAAA");
        }
        assertThat(confirm(visitor, code).body()).contains("Sudah lima kali kode salah");
        for (var again = 0; again < 4; again++) {
            send(visitor, "/pemberitahuan/alamat/kirim-ulang", Map.of());
        }
        assertThat(send(visitor, "/pemberitahuan/alamat/kirim-ulang", Map.of()).body())
                .contains("lima kali diminta hari ini");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        var visitor = signedIn(Role.DPMD_ADMIN);
        for (var typed : List.of("", "desa", "a@b@c", "a@b.id\r\nBcc: c@d.id", "a b@c.id")) {
            assertThat(send(visitor, "/pemberitahuan/alamat", Map.of("alamat", typed)).body())
                    .contains("Itu bukan alamat surel");
        }
    }

    @Test
    void whatPeopleTypedBecomesNoHeader() {
        var address = address();
        confirmed(Role.DPMD_ADMIN, address);
        post("Jahat\r\nBcc: korban@contoh.id\r\n\r\nisi", key());
        var mail = only(address, "Jahat");
        assertThat(mail.headers()).doesNotContainKey("Bcc");
        assertThat(mail.to()).containsExactly(address);
        assertThat(mail.subject()).doesNotContain("\r", "\n");
    }

    @Test
    void waitsForAMailServerThatIsDownAndDisturbsNothing() {
        var address = address();
        var visitor = confirmed(Role.DPMD_ADMIN, address);
        TestServices.stopMail();
        var key = key();
        post("Gelombang sabar", key);
        var page = regency + "/pemberitahuan/pengiriman";
        Platform.await(
                () -> visitor.open(page).body().contains("tidak dapat dihubungi"), "the trouble");
        assertThat(visitor.open(regency + "/pemberitahuan").body()).contains("Gelombang sabar");
        assertThat(signedIn(Role.LEADERSHIP).open(page).status()).isEqualTo(403);
        mailbox = TestServices.startMail();
        tryNow(address, key);
        assertThat(only(address, "Gelombang sabar").headers().get("Message-ID")).contains("@");
    }

    @Test
    void whoLeftOrTookTheAddressBackGetsNothingMore() {
        var removed = address();
        var takenBack = address();
        var visitor = confirmed(Role.DPMD_ADMIN, takenBack);
        confirmed(Role.DPMD_ADMIN, removed);
        TestServices.stopMail();
        var key = key();
        post("Gelombang terlambat", key);
        Platform.await(() -> mails(key) >= 2, "the mails to be written");
        send(visitor, "/pemberitahuan/alamat/hapus", Map.of());
        platform.bean(Memberships.class).remove(member(removed).id(), Actor.platform("tests"));
        mailbox = TestServices.startMail();
        tryNow(takenBack, key);
        Platform.await(() -> unsent(key) == 0, "the mails to be settled");
        assertThat(to(removed, "Gelombang terlambat")).isEmpty();
        assertThat(to(takenBack, "Gelombang terlambat")).isEmpty();
    }
}
