package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.TooBusy;
import id.go.paserkab.desa.worker.Job;
import id.go.paserkab.desa.worker.OnWorker;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the outbox of one village. */
@OnWorker
final class OutboxJob implements Job {

    static final String NAME = "outbox";

    private static final Logger LOG = LoggerFactory.getLogger(OutboxJob.class);

    private final OutboxRelay relay;
    private final Clock clock;

    OutboxJob(OutboxRelay relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next perform(String instance) {
        try {
            relay.relay(new VillageCode(instance));
            return new Next.Rest();
        } catch (TooBusy busy) {
            // Whoever works in the village goes first.
            LOG.info("The outbox of {} waits: {}", instance, busy.getMessage());
            return new Next.Again(clock.instant().plusSeconds(busy.retryAfterSeconds()));
        }
    }
}
