package id.go.paserkab.desa.notice;

import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of notices. */
@Component
class NoticeRows implements Notices, PostedNotices {

    private final JdbcClient platform;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeRows(JdbcClient platform, ApplicationEventPublisher events, Clock clock) {
        this.platform = platform;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void post(Notice notice) {
        platform.sql(
                        """
                        INSERT INTO notice (kind, key, village, path, facilitator_path, arguments, at)
                        VALUES (:kind, :key, :village, :path, :facilitator, :arguments, :at)
                        ON CONFLICT (kind, key) DO NOTHING RETURNING number
                        """)
                .param("kind", notice.kind().name())
                .param("key", notice.key())
                .param("village", notice.village() == null ? null : notice.village().value())
                .param("path", notice.path())
                .param("facilitator", notice.facilitatorPath())
                .param(
                        "arguments",
                        notice.arguments().stream().map(Argument::kept).toArray(String[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getLong("number"))
                .optional()
                .ifPresent(number -> events.publishEvent(new NoticePosted(number)));
    }

    @Override
    public boolean posted(NoticeKind kind, String key) {
        return platform.sql("SELECT EXISTS (SELECT FROM notice WHERE kind = :kind AND key = :key)")
                .param("kind", kind.name())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PostedNotice> of(UUID mail) {
        return platform.sql(
                        """
                        SELECT n.* FROM notice n JOIN notice_mail_part p ON p.notice = n.number
                         WHERE p.mail = :mail ORDER BY n.number
                        """)
                .param("mail", mail)
                .query((row, n) -> posted(row))
                .list();
    }

    @Override
    public Optional<PostedNotice> claim(long number) {
        return platform.sql(
                        "SELECT * FROM notice WHERE number = :number AND delivered_at IS NULL FOR UPDATE")
                .param("number", number)
                .query((row, n) -> posted(row))
                .optional();
    }

    @Override
    public void delivered(long number) {
        platform.sql("UPDATE notice SET delivered_at = :now WHERE number = :number")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("number", number)
                .update();
    }

    @Override
    public List<Long> undelivered() {
        return platform.sql("SELECT number FROM notice WHERE delivered_at IS NULL ORDER BY number")
                .query((row, n) -> row.getLong("number"))
                .list();
    }

    static PostedNotice posted(ResultSet row) throws SQLException {
        var village = row.getString("village");
        return new PostedNotice(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Notice(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("key"),
                        village == null ? null : new VillageCode(village),
                        row.getString("path"),
                        row.getString("facilitator_path"),
                        Arrays.stream((String[]) row.getArray("arguments").getArray())
                                .map(Argument::of)
                                .toList()));
    }
}
