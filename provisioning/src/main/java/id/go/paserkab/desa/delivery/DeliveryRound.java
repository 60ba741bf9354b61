package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.notice.PostedNotices;
import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after notices and mails whose wake-up call came to nothing, and forgets what nobody asks
 * about any more: mails after three months, what was read after a year.
 */
@OnWorker
final class DeliveryRound implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);
    private static final Duration EVERY = Duration.ofMinutes(5);

    private static final Duration MAILS = Duration.ofDays(90);
    private static final Duration READ = Duration.ofDays(365);

    private final PostedNotices notices;
    private final Delivery delivery;
    private final MailBags bags;
    private final MailBook book;
    private final Clock clock;

    DeliveryRound(
            PostedNotices notices, Delivery delivery, MailBags bags, MailBook book, Clock clock) {
        this.notices = notices;
        this.delivery = delivery;
        this.bags = bags;
        this.book = book;
        this.clock = clock;
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
        bags.wakeAll();
        var now = clock.instant();
        book.forget(now.minus(MAILS), now.minus(READ));
    }

    private void deliver(long number) {
        try {
            delivery.deliver(number);
        } catch (RuntimeException e) {
            LOG.warn("Notice {} could not be delivered; the next round tries again.", number, e);
        }
    }
}
