package id.go.paserkab.desa.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Reads how far the mails have come. */
@Component
class MailState implements Mails, MeterBinder {

    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient platform;
    private final ObjectProvider<JavaMailSender> sender;
    private final Clock clock;

    MailState(JdbcClient platform, ObjectProvider<JavaMailSender> sender, Clock clock) {
        this.platform = platform;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public boolean on() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public Count count() {
        return platform.sql(
                        """
                        SELECT count(*) FILTER (WHERE state = 'WAITING') AS waiting,
                               count(*) FILTER (WHERE state = 'SENT' AND finished_at > :since) AS sent,
                               count(*) FILTER (WHERE state = 'FAILED' AND finished_at > :since) AS failed
                          FROM notice_mail
                        """)
                .param("since", since(WEEK))
                .query((row, n) ->
                        new Count(row.getInt("waiting"), row.getInt("sent"), row.getInt("failed")))
                .single();
    }

    @Override
    public List<Troubled> troubled(int most) {
        return platform.sql(
                        """
                        SELECT m.name, t.kind, t.created, t.attempts, t.trouble,
                               CASE WHEN t.state = 'WAITING' THEN t.next_attempt_at END AS next
                          FROM notice_mail t JOIN membership m ON m.id = t.membership
                         WHERE t.state IN ('WAITING', 'FAILED') AND t.trouble IS NOT NULL
                         ORDER BY t.created DESC LIMIT :most
                        """)
                .param("most", most)
                .query((row, n) -> {
                    var next = row.getObject("next", OffsetDateTime.class);
                    return new Troubled(
                            row.getString("name"),
                            row.getString("kind"),
                            row.getObject("created", OffsetDateTime.class).toInstant(),
                            row.getInt("attempts"),
                            next == null ? null : next.toInstant(),
                            row.getString("trouble"));
                })
                .list();
    }

    /** Whether mails have been failing for longer than a passing trouble does. */
    boolean failing(Duration patience) {
        return platform.sql(
                        """
                        SELECT EXISTS (SELECT FROM notice_mail
                                        WHERE (state = 'WAITING' AND trouble IS NOT NULL AND created < :before)
                                           OR (state = 'FAILED' AND finished_at > :day))
                        """)
                .param("before", since(patience))
                .param("day", since(Duration.ofDays(1)))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("desa.mail.waiting", this, state -> state.count().waiting())
                .description("Mails that have not been sent yet")
                .register(meters);
    }

    private OffsetDateTime since(Duration ago) {
        Instant since = clock.instant().minus(ago);
        return since.atOffset(ZoneOffset.UTC);
    }
}
