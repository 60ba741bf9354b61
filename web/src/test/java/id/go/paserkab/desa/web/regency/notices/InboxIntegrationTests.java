package id.go.paserkab.desa.web.regency.notices;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.notice.PostedNotices;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

class InboxIntegrationTests extends WebIntegrationTests {

    private final String regency;

    InboxIntegrationTests(ApplicationContext context) {
        super(context);
        this.regency = platform.addresses().regency();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DPMD_ADMIN", "DPMD_VIEWER", "FACILITATOR", "LEADERSHIP"})
    void everyRoleOfTheRegencyHasABellAndAnInbox(Role role) {
        var visitor = signedIn(role);
        assertThat(visitor.open(regency + "/").body()).contains("href=\"/pemberitahuan\"");
        var inbox = visitor.open(regency + "/pemberitahuan");
        assertThat(inbox.status()).isEqualTo(200);
        assertThat(inbox.body()).contains("Belum ada pemberitahuan", "semua sudah dibaca");
    }

    @Test
    void aNoticeIsCountedLeadsToItsThingAndIsReadThen() {
        var visitor = signedIn(Role.DPMD_ADMIN);
        var path = "/gelombang?" + post("Desa kembar");
        var page = visitor.open(regency + "/pemberitahuan");
        assertThat(page.body()).contains("Gelombang 2 menjeda dirinya: Desa kembar");
        assertThat(page.body()).contains("1 belum dibaca");
        var number = number(page.body());
        var opened = visitor.get(regency + "/pemberitahuan/" + number);
        assertThat(opened.header("location").orElseThrow()).endsWith(path);
        assertThat(visitor.open(regency + "/pemberitahuan").body()).contains("semua sudah dibaca");
        assertThat(signedIn(Role.DPMD_ADMIN).get(regency + "/pemberitahuan/" + number).status())
                .isEqualTo(404);
    }

    @Test
    void noticesCanBeMarkedAsReadOneByOneAndAllAtOnce() {
        var visitor = signedIn(Role.DPMD_ADMIN);
        post("Satu");
        post("Dua");
        post("Tiga");
        var page = visitor.open(regency + "/pemberitahuan");
        assertThat(page.body()).contains("3 belum dibaca");
        var number = number(page.body());
        mark(visitor, "/" + number + "/dibaca", Map.of("_csrf", page.csrf()));
        assertThat(visitor.open(regency + "/pemberitahuan").body()).contains("2 belum dibaca");
        // What comes after the reader has looked stays unread.
        post("Empat");
        mark(visitor, "/dibaca", Map.of("_csrf", page.csrf(), "sampai", number));
        assertThat(visitor.open(regency + "/pemberitahuan").body()).contains("1 belum dibaca");
    }

    @Test
    void theBellSpeaksEnglish() {
        var visitor = signedIn(Role.DPMD_ADMIN);
        post("Desa kembar");
        assertThat(visitor.open(regency + "/pemberitahuan?bahasa=en").body())
                .contains("Wave 2 paused itself: Desa kembar", "1 unread", "Mark as read");
    }

    private void mark(Visitor visitor, String path, Map<String, String> form) {
        assertThat(visitor.post(regency + "/pemberitahuan" + path, form).status()).isEqualTo(302);
    }

    private String post(String wave) {
        var key = UUID.randomUUID().toString();
        platform.bean(Notices.class)
                .post(
                        Notice.of(NoticeKind.WAVE_PAUSED, key, "/gelombang?" + key)
                                .saying(
                                        new Argument.Count(2),
                                        new Argument.Text(wave),
                                        new Argument.Stored("wave.paused.tolerance: 2 failed")));
        Platform.await(
                () -> platform.bean(PostedNotices.class).undelivered().isEmpty(), "the delivery");
        return key;
    }

    private static String number(String body) {
        var found = Pattern.compile("href=\"/pemberitahuan/(\\d+)\"").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
