package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.delivery.MailBook.Mail;
import id.go.paserkab.desa.worker.Job.Next;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends a mail, tries again later where that may help, and gives it up after some days. */
@Component
class MailDesk {

    private static final Logger LOG = LoggerFactory.getLogger(MailDesk.class);
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(6);

    private final MailBook book;
    private final Envelopes envelopes;
    private final MailSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;

    MailDesk(
            MailBook book,
            Envelopes envelopes,
            MailSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.book = book;
        this.envelopes = envelopes;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /** No transaction is open while the mail server is spoken to. */
    Next send(UUID id) {
        var begun = book.begin(id);
        if (begun.isPresent()) {
            return send(begun.get());
        }
        return book.nextAttempt(id).<Next>map(Next.Again::new).orElseGet(Next.Rest::new);
    }

    private Next send(Mail mail) {
        var address = envelopes.address(mail);
        if (address.isEmpty()) {
            return end(mail, "DROPPED", MailTrouble.TAKEN_BACK);
        }
        try {
            return envelopes.send(mail, address.get())
                    ? end(mail, "SENT", null)
                    : end(mail, "DROPPED", MailTrouble.TAKEN_BACK);
        } catch (RuntimeException failure) {
            return later(mail, MailTrouble.of(failure, address.get()));
        }
    }

    private Next later(Mail mail, MailTrouble trouble) {
        var now = clock.instant();
        LOG.warn("Mail {}, attempt {}: {}.", mail.id(), mail.attempts(), trouble.told());
        if (trouble.lasting() || mail.created().plus(settings.giveUpAfter()).isBefore(now)) {
            return end(mail, "FAILED", trouble.told());
        }
        var next = now.plus(pause(mail.attempts()));
        book.postpone(mail.id(), next, trouble.told());
        meters.counter("desa.mail", "outcome", "postponed").increment();
        return new Next.Again(next);
    }

    private Next end(Mail mail, String state, @Nullable String trouble) {
        book.end(mail.id(), state, trouble);
        meters.counter("desa.mail", "outcome", state.toLowerCase(Locale.ROOT)).increment();
        return new Next.Rest();
    }

    /** Doubles from attempt to attempt: half a minute, a minute, two … six hours. */
    static Duration pause(int attempts) {
        var pause = SHORTEST.multipliedBy(1L << Math.clamp(attempts - 1, 0, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
