package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.notice.PostedNotices;
import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after notices whose wake-up call came to nothing. */
@OnWorker
final class DeliveryRound implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final PostedNotices notices;
    private final Delivery delivery;

    DeliveryRound(PostedNotices notices, Delivery delivery) {
        this.notices = notices;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void perform() {
        notices.undelivered().forEach(this::deliver);
    }

    private void deliver(long number) {
        try {
            delivery.deliver(number);
        } catch (RuntimeException e) {
            LOG.warn("Notice {} could not be delivered; the next round tries again.", number, e);
        }
    }
}
