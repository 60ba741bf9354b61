package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.notice.NoticePosted;
import id.go.paserkab.desa.worker.Wakeups;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a worker deliver a notice once the transaction that posted it has come true. */
@Component
class WakeDelivery {

    private final Wakeups wakeups;
    private final Clock clock;

    WakeDelivery(Wakeups wakeups, Clock clock) {
        this.wakeups = wakeups;
        this.clock = clock;
    }

    /** The request joins the transaction that posts. */
    @EventListener
    void on(NoticePosted posted) {
        wakeups.ask(DeliverNotice.NAME, Long.toString(posted.number()), clock.instant());
    }
}
