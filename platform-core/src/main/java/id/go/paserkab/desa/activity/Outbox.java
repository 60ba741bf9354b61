package id.go.paserkab.desa.activity;

import id.go.paserkab.desa.platform.AfterTransaction;
import id.go.paserkab.desa.tenancy.VillageContext;
import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The outbox of the bound village. */
@Component
public class Outbox {

    private final EntityManager village;
    private final ApplicationEventPublisher events;

    Outbox(EntityManager village, ApplicationEventPublisher events) {
        this.village = village;
        this.events = events;
    }

    /**
     * Puts an activity in, in the running transaction of the bound village. In a village that has
     * no outbox yet, as its schema waits for an upgrade, nothing is put anywhere.
     */
    public void put(ActivityKind kind, int amount) {
        if (!there()) {
            return;
        }
        village.createNativeQuery("INSERT INTO outbox (kind, amount) VALUES (:kind, :amount)")
                .setParameter("kind", kind.name())
                .setParameter("amount", amount)
                .executeUpdate();
        var code = VillageContext.current().village();
        AfterTransaction.run(() -> events.publishEvent(new OutboxFilled(code)));
    }

    private boolean there() {
        return (Boolean)
                village.createNativeQuery("SELECT to_regclass('outbox') IS NOT NULL", Boolean.class)
                        .getSingleResult();
    }
}
