package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.worker.Job;
import id.go.paserkab.desa.worker.OnWorker;

/** Empties the outbox of one village. */
@OnWorker
final class OutboxJob implements Job {

    static final String NAME = "outbox";

    private final OutboxRelay relay;

    OutboxJob(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next perform(String instance) {
        relay.relay(new VillageCode(instance));
        return new Next.Rest();
    }
}
