package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.PostedNotice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mails: what is to be sent, and what became of it. */
@Component
class MailBook {

    static final String CONFIRMATION = "CONFIRMATION";

    private final JdbcClient platform;
    private final MailSettings settings;
    private final Clock clock;

    MailBook(JdbcClient platform, MailSettings settings, Clock clock) {
        this.platform = platform;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts a notice into a mail to the member: one of its kind that still collects, else a new one.
     * Empty where it has been put into one before.
     */
    Optional<Mail> add(UUID membership, PostedNotice posted) {
        var kind = posted.notice().kind();
        // What is about a village may be about many of them on one day.
        var collect = kind.reachesFacilitators() ? settings.collect() : Duration.ZERO;
        var mail =
                collecting(membership, kind)
                        .orElseGet(() ->
                                insert(
                                        UUID.randomUUID(),
                                        membership,
                                        kind.name(),
                                        clock.instant().plus(collect)));
        var added =
                platform.sql(
                                """
                                INSERT INTO notice_mail_part (mail, membership, notice)
                                VALUES (:mail, :membership, :notice) ON CONFLICT DO NOTHING
                                """)
                        .param("mail", mail.id())
                        .param("membership", membership)
                        .param("notice", posted.number())
                        .update();
        return added == 1 ? Optional.of(mail) : Optional.empty();
    }

    /** The mail with the code that was asked for by this request. */
    Mail addConfirmation(UUID request, UUID membership) {
        return insert(request, membership, CONFIRMATION, clock.instant());
    }

    private Mail insert(UUID id, UUID membership, String kind, Instant from) {
        return platform.sql(
                        """
                        INSERT INTO notice_mail (id, membership, kind, created, next_attempt_at)
                        VALUES (:id, :membership, :kind, :now, :from) RETURNING *
                        """)
                .param("id", id)
                .param("membership", membership)
                .param("kind", kind)
                .param("now", time(clock.instant()))
                .param("from", time(from))
                .query((row, n) -> mail(row))
                .single();
    }

    /** Nothing is added any more to a mail that somebody has begun to send. */
    private Optional<Mail> collecting(UUID membership, NoticeKind kind) {
        return platform.sql(
                        """
                        SELECT * FROM notice_mail
                         WHERE membership = :membership AND kind = :kind AND state = 'WAITING'
                           AND attempts = 0 AND next_attempt_at > :now
                         ORDER BY created DESC LIMIT 1 FOR UPDATE
                        """)
                .param("membership", membership)
                .param("kind", kind.name())
                .param("now", time(clock.instant()))
                .query((row, n) -> mail(row))
                .optional();
    }

    /** Counts an attempt at a waiting mail whose time has come. */
    Optional<Mail> begin(UUID id) {
        return platform.sql(
                        """
                        UPDATE notice_mail SET attempts = attempts + 1
                         WHERE id = :id AND state = 'WAITING' AND next_attempt_at <= :now RETURNING *
                        """)
                .param("id", id)
                .param("now", time(clock.instant()))
                .query((row, n) -> mail(row))
                .optional();
    }

    /** When a mail is to be tried next; empty where it is not waiting. */
    Optional<Instant> nextAttempt(UUID id) {
        return platform.sql(
                        "SELECT next_attempt_at FROM notice_mail WHERE id = :id AND state = 'WAITING'")
                .param("id", id)
                .query((row, n) -> instant(row, "next_attempt_at"))
                .optional();
    }

    void end(UUID id, String state, @Nullable String trouble) {
        platform.sql(
                        """
                        UPDATE notice_mail SET state = :state, trouble = :trouble, finished_at = :now
                         WHERE id = :id
                        """)
                .param("state", state)
                .param("trouble", trouble)
                .param("now", time(clock.instant()))
                .param("id", id)
                .update();
    }

    void postpone(UUID id, Instant next, String trouble) {
        platform.sql(
                        """
                        UPDATE notice_mail SET next_attempt_at = :next, trouble = :trouble WHERE id = :id
                        """)
                .param("next", time(next))
                .param("trouble", trouble)
                .param("id", id)
                .update();
    }

    List<Mail> waiting() {
        return platform.sql("SELECT * FROM notice_mail WHERE state = 'WAITING'")
                .query((row, n) -> mail(row))
                .list();
    }

    /** Forgets what nobody asks about any more. */
    void forget(Instant mailsBefore, Instant readBefore) {
        platform.sql("DELETE FROM notice_mail WHERE finished_at < :before")
                .param("before", time(mailsBefore))
                .update();
        platform.sql("DELETE FROM notice_inbox WHERE read_at < :before")
                .param("before", time(readBefore))
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("membership", UUID.class),
                row.getString("kind"),
                instant(row, "created"),
                instant(row, "next_attempt_at"),
                row.getInt("attempts"));
    }

    /** A mail to a member, the how manieth attempt at it included. */
    record Mail(
            UUID id, UUID membership, String kind, Instant created, Instant next, int attempts) {}
}
