package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.worker.Job;
import id.go.paserkab.desa.worker.OnWorker;

/** Brings a notice to its readers soon after it was posted. */
@OnWorker
final class DeliverNotice implements Job {

    static final String NAME = "notice";

    private final Delivery delivery;

    DeliverNotice(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next perform(String instance) {
        delivery.deliver(Long.parseLong(instance));
        return new Next.Rest();
    }
}
