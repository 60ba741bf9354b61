package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.activity.OutboxFilled;
import id.go.paserkab.desa.worker.Wakeups;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Has a worker empty an outbox soon after something was put in, from any node. */
@Component
class WakeRelay {

    private static final Logger LOG = LoggerFactory.getLogger(WakeRelay.class);

    private final Wakeups wakeups;
    private final Clock clock;

    WakeRelay(Wakeups wakeups, Clock clock) {
        this.wakeups = wakeups;
        this.clock = clock;
    }

    /** What the village did is done; that it is counted later must not make it fail. */
    @EventListener
    void on(OutboxFilled event) {
        try {
            wakeups.ask(OutboxJob.NAME, event.village().value(), clock.instant());
        } catch (DataAccessException e) {
            LOG.info("The outbox of {} is emptied at the next round.", event.village());
        }
    }
}
