package id.go.paserkab.desa.keycloak;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets the realm up when a worker node starts: in the background and until it succeeds, as the
 * identity provider may come up later than we do.
 */
@Component
@ConditionalOnBooleanProperty("desa.worker.enabled")
class RealmAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(RealmAtStart.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final RealmSetup setup;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private volatile boolean closed;

    RealmAtStart(RealmSetup setup, Memberships memberships, ApplicationEventPublisher events) {
        this.setup = setup;
        this.memberships = memberships;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("realm-setup").start(this::untilDone);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        closed = true;
    }

    private void untilDone() {
        var wait = FIRST_WAIT;
        while (!closed && !done()) {
            try {
                Thread.sleep(wait);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
            wait =
                    wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0
                            ? wait.multipliedBy(2)
                            : LONGEST_WAIT;
        }
    }

    private boolean done() {
        try {
            setup.ensure().ifPresent(this::admitTerminal);
            events.publishEvent(new RealmReady());
            LOG.info("The realm of the identity provider is set up");
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("The realm could not be set up yet: {}", failure.getMessage());
            return false;
        }
    }

    private void admitTerminal(String subject) {
        if (memberships.find(Scope.regency(), subject).isPresent()) {
            return;
        }
        memberships.add(
                new NewMember(
                        Scope.regency(),
                        subject,
                        "service-account-" + Clients.TERMINAL,
                        "Terminal",
                        "",
                        Role.DPMD_ADMIN),
                Actor.platform("realm-setup"));
    }
}
