package id.go.paserkab.desa.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of what lies in whose inbox. */
@Component
class InboxRows implements Inbox {

    private final JdbcClient platform;
    private final Clock clock;

    InboxRows(JdbcClient platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    @Override
    public void put(UUID membership, long notice) {
        platform.sql(
                        """
                        INSERT INTO notice_inbox (membership, notice) VALUES (:membership, :notice)
                        ON CONFLICT DO NOTHING
                        """)
                .param("membership", membership)
                .param("notice", notice)
                .update();
    }

    @Override
    public int unread(UUID membership, int most) {
        return platform.sql(
                        """
                        SELECT count(*) FROM (SELECT FROM notice_inbox
                                               WHERE membership = :membership AND read_at IS NULL
                                               LIMIT :most) unread
                        """)
                .param("membership", membership)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Item> page(UUID membership, @Nullable Long before, int size) {
        return platform.sql(
                        """
                        SELECT n.*, i.read_at IS NOT NULL AS read
                          FROM notice_inbox i JOIN notice n ON n.number = i.notice
                         WHERE i.membership = :membership
                           AND i.notice < coalesce(:before::bigint, 9223372036854775807)
                         ORDER BY i.notice DESC LIMIT :size
                        """)
                .param("membership", membership)
                .param("before", before)
                .param("size", size)
                .query((row, n) -> new Item(NoticeRows.posted(row), row.getBoolean("read")))
                .list();
    }

    @Override
    @Transactional
    public Optional<PostedNotice> open(UUID membership, long notice) {
        return platform.sql(
                        """
                        WITH opened AS (
                            UPDATE notice_inbox SET read_at = coalesce(read_at, :now)
                             WHERE membership = :membership AND notice = :notice RETURNING notice)
                        SELECT n.* FROM notice n JOIN opened ON opened.notice = n.number
                        """)
                .param("now", now())
                .param("membership", membership)
                .param("notice", notice)
                .query((row, n) -> NoticeRows.posted(row))
                .optional();
    }

    @Override
    public void readAll(UUID membership, long until) {
        platform.sql(
                        """
                        UPDATE notice_inbox SET read_at = :now
                         WHERE membership = :membership AND notice <= :until AND read_at IS NULL
                        """)
                .param("now", now())
                .param("membership", membership)
                .param("until", until)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
