package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into every open village's outbox now and then, for what no wake-up call came through. */
@OnWorker
final class OutboxRound implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRound.class);
    private static final Duration EVERY = Duration.ofMinutes(30);

    private final VillageRegister register;
    private final OutboxRelay relay;

    OutboxRound(VillageRegister register, OutboxRelay relay) {
        this.register = register;
        this.relay = relay;
    }

    @Override
    public String name() {
        return "outboxes";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void perform() {
        register.villages().stream().filter(village -> village.state().open()).forEach(this::relay);
    }

    private void relay(Village village) {
        try {
            relay.relay(village.code());
        } catch (RuntimeException e) {
            LOG.warn(
                    "The outbox of {} could not be emptied; the next round tries again.",
                    village.code(),
                    e);
        }
    }
}
