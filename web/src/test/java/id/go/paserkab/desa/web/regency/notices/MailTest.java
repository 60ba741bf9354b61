package id.go.paserkab.desa.web.regency.notices;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.CapturedMail;
import id.go.paserkab.desa.local.Mailbox;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import id.go.paserkab.desa.worker.Wakeups;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tools of tests that follow a mail: an address, its code, a notice, and what was captured. */
abstract class MailTest extends WebIntegrationTests {

    private static final Pattern CODE = Pattern.compile("\\b[A-HJKMNP-Z2-9]{8}\\b");

    final String regency;
    Mailbox mailbox = TestServices.startMail();

    MailTest(ApplicationContext context) {
        super(context);
        this.regency = platform.addresses().regency();
    }

    @BeforeEach
    void mailIsThere() {
        mailbox = TestServices.startMail();
    }

    @AfterAll
    static void mailIsGone() {
        TestServices.stopMail();
    }

    Visitor confirmed(Role role, String address) {
        var visitor = signedIn(role);
        send(visitor, "/pemberitahuan/alamat", Map.of("alamat", address));
        assertThat(confirm(visitor, code(address)).body()).contains("Alamat Anda dikonfirmasi");
        return visitor;
    }

    Answered confirm(Visitor visitor, String code) {
        return send(visitor, "/pemberitahuan/alamat/konfirmasi", Map.of("kode", code));
    }

    String code(String address) {
        var found = CODE.matcher(only(address, "Konfirmasi alamat").text());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    CapturedMail only(String address, String about) {
        Platform.await(() -> !to(address, about).isEmpty(), "a mail to " + address);
        var mails = to(address, about);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    List<CapturedMail> to(String address, String about) {
        return mailbox.mails().stream()
                .filter(mail -> mail.to().contains(address))
                .filter(mail -> (mail.subject() + mail.text()).contains(about))
                .toList();
    }

    Answered send(Visitor visitor, String path, Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("_csrf", visitor.open(regency + "/pemberitahuan").csrf());
        return visitor.submit(URI.create(regency + path), whole);
    }

    void post(String wave, String key) {
        platform.bean(Notices.class)
                .post(
                        Notice.of(NoticeKind.WAVE_PAUSED, key, "/gelombang/" + key)
                                .saying(
                                        new Argument.Count(2),
                                        new Argument.Text(wave),
                                        new Argument.Stored("wave.paused.tolerance: 2 failed")));
    }

    void stalled(String village) {
        var code = new VillageCode(village);
        platform.bean(Notices.class)
                .post(
                        Notice.of(NoticeKind.VILLAGE_STALLED, key(), "/desa/" + code.bare())
                                .about(code, "/pendampingan/" + code.bare())
                                .saying(
                                        new Argument.OfVillage(code),
                                        new Argument.Term("notice.stalled.STALLED"),
                                        new Argument.Day(LocalDate.of(2026, 10, 1))));
    }

    Membership member(String address) {
        var id =
                jdbc().sql("SELECT membership FROM notice_reader WHERE address = :address")
                        .param("address", address)
                        .query(UUID.class)
                        .single();
        return platform.bean(Memberships.class).in(Scope.regency()).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Spares the test the pause between two attempts. */
    void tryNow(String address, String key) {
        var mails =
                jdbc().sql(
                                """
                                UPDATE notice_mail SET next_attempt_at = now() WHERE state = 'WAITING' AND id IN (
                                    SELECT p.mail FROM notice_mail_part p JOIN notice n ON n.number = p.notice
                                     WHERE n.key = :key) RETURNING id
                                """)
                        .param("key", key)
                        .query((row, n) -> row.getString("id"))
                        .list();
        assertThat(mails).as("mails to " + address).isNotEmpty();
        var now = platform.bean(Clock.class).instant();
        mails.forEach(mail -> platform.bean(Wakeups.class).ask("mail", mail, now));
    }

    int mails(String key) {
        return count(key, "WAITING", "SENT", "FAILED", "DROPPED");
    }

    int unsent(String key) {
        return count(key, "WAITING");
    }

    int count(String key, String... states) {
        return jdbc().sql(
                        """
                        SELECT count(*) FROM notice_mail m JOIN notice_mail_part p ON p.mail = m.id
                          JOIN notice n ON n.number = p.notice
                         WHERE n.key = :key AND m.state = ANY (:states)
                        """)
                .param("key", key)
                .param("states", states)
                .query(Integer.class)
                .single();
    }

    JdbcClient jdbc() {
        return platform.bean(JdbcClient.class);
    }

    static String address() {
        return "uji." + key().substring(0, 8) + "@contoh.id";
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
