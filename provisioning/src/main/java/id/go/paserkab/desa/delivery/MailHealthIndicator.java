package id.go.paserkab.desa.delivery;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Without a mail server everything else goes on: degraded, not down. It asks no mail server. */
@Component("noticeMailHealthIndicator")
class MailHealthIndicator implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Status DEGRADED = new Status("DEGRADED", "Mails cannot be sent");

    private final MailState state;

    MailHealthIndicator(MailState state) {
        this.state = state;
    }

    @Override
    public Health health() {
        if (!state.on()) {
            return Health.unknown().withDetail("mail", "off").build();
        }
        try {
            var count = state.count();
            var health = state.failing(PATIENCE) ? Health.status(DEGRADED) : Health.up();
            return health.withDetail("waiting", count.waiting())
                    .withDetail("failed", count.failed())
                    .build();
        } catch (DataAccessException away) {
            return Health.unknown().build();
        }
    }
}
