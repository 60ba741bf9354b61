package id.go.paserkab.desa.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.notice.Attachments;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MonthlyReportTests {

    private final List<Notice> posted = new ArrayList<>();
    private final StaticListableBeanFactory rooms = new StaticListableBeanFactory();

    @Test
    void isAnnouncedOnTheFirstFromSevenInTheMorningForTheMonthBefore() {
        rooms.addBean("report", new Report());
        announceAt("2026-12-01T06:59");
        assertThat(posted).isEmpty();
        announceAt("2026-12-01T07:00");
        assertThat(posted).extracting(Notice::key).containsExactly("2026-11");
        announceAt("2027-01-03T12:00");
        assertThat(posted).extracting(Notice::key).containsExactly("2026-11", "2026-12");
        announceAt("2027-01-20T12:00");
        assertThat(posted).hasSize(2);
    }

    @Test
    void isNotAnnouncedWhereNobodyMakesOne() {
        announceAt("2026-12-01T07:00");
        assertThat(posted).isEmpty();
    }

    private void announceAt(String time) {
        var clock =
                Clock.fixed(
                        LocalDateTime.parse(time).atZone(PaserTime.ZONE).toInstant(),
                        PaserTime.ZONE);
        new MonthlyReport(
                        new Book(), new Enclosures(rooms.getBeanProvider(Attachments.class)), clock)
                .perform();
    }

    private final class Book implements Notices {

        @Override
        public void post(Notice notice) {
            posted.add(notice);
        }

        @Override
        public boolean posted(NoticeKind kind, String key) {
            return false;
        }
    }

    private static final class Report implements Attachments {

        @Override
        public NoticeKind kind() {
            return NoticeKind.MONTHLY_REPORT;
        }

        @Override
        public List<Attachment> make(String key, Locale language) {
            return List.of();
        }
    }
}
