package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.signal.Signals.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells all nodes, and the meters, how runs go on. */
@Component
final class RunSignals {

    private final Signals signals;
    private final MeterRegistry meters;

    RunSignals(Signals signals, MeterRegistry meters) {
        this.signals = signals;
        this.meters = meters;
    }

    @EventListener
    void on(RunMoved moved) {
        if (moved.wave() != null) {
            signals.send(Topic.WAVE, moved.wave().toString());
        }
        switch (moved.state()) {
            case SUCCEEDED, FAILED, UNDONE ->
                    meters.counter("desa.provisioning.run", "outcome", moved.state().name())
                            .increment();
            case QUEUED, RUNNING, WAITING, UNDOING -> {}
        }
    }
}
