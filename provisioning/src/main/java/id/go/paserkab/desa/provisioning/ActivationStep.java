package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.register.VillageActivated;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.signal.Signals.Topic;
import id.go.paserkab.desa.worker.OnWorker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the village to everybody. */
@OnWorker
final class ActivationStep implements VillageStep {

    private final JdbcClient platform;
    private final VillageRegister register;
    private final Signals signals;
    private final ApplicationEventPublisher events;

    ActivationStep(
            JdbcClient platform,
            VillageRegister register,
            Signals signals,
            ApplicationEventPublisher events) {
        this.platform = platform;
        this.register = register;
        this.signals = signals;
        this.events = events;
    }

    @Override
    public Step step() {
        return Step.ACTIVATION;
    }

    @Override
    public Outcome perform(Making making) {
        move(making, "PROVISIONING", "ACTIVE");
        events.publishEvent(new VillageActivated(making.code()));
        return new Outcome.Done(making.village().slug().value());
    }

    @Override
    public void undo(Making making) {
        move(making, "ACTIVE", "PROVISIONING");
    }

    private void move(Making making, String from, String to) {
        platform.sql(
                        """
                        UPDATE village SET state = :to, state_since = now()
                         WHERE code = :code AND state = :from
                        """)
                .param("to", to)
                .param("code", making.code().value())
                .param("from", from)
                .update();
        register.refresh();
        signals.send(Topic.REGISTER, making.code().value());
    }
}
