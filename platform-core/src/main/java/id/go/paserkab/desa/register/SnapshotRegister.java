package id.go.paserkab.desa.register;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.AfterTransaction;
import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.signal.Signals.Subscription;
import id.go.paserkab.desa.signal.Signals.Topic;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Serves the register from memory and reads it again when its epoch has moved: on a signal, and
 * every second in case the signal was lost. While PostgreSQL is away the last snapshot goes on
 * serving.
 */
@Component
class SnapshotRegister implements VillageRegister, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotRegister.class);
    private static final long LOOK_EVERY_MILLISECONDS = 1_000;

    private final RegisterRows rows;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Object reading = new Object();
    private volatile @Nullable Snapshot snapshot;
    private volatile boolean away;
    private @Nullable ScheduledExecutorService watch;
    private @Nullable Subscription subscription;

    SnapshotRegister(RegisterRows rows, Signals signals, ApplicationEventPublisher events) {
        this.rows = rows;
        this.signals = signals;
        this.events = events;
    }

    @Override
    public Optional<Village> find(VillageCode code) {
        return Optional.ofNullable(current().byCode().get(code));
    }

    @Override
    public Optional<Village> findBySlug(String slug) {
        return Optional.ofNullable(current().bySlug().get(slug));
    }

    @Override
    public Optional<Village> findByRetiredSlug(String slug) {
        return Optional.ofNullable(current().byRetiredSlug().get(slug));
    }

    @Override
    public Optional<Village> findByDomain(String host) {
        return Optional.ofNullable(current().byDomain().get(host));
    }

    @Override
    public List<Village> villages() {
        return current().villages();
    }

    @Override
    public List<District> districts() {
        return current().districts();
    }

    @Override
    public List<Village> search(String text) {
        return current().search(text);
    }

    @Override
    public void refresh() {
        try {
            readIfMoved();
            if (away) {
                away = false;
                LOG.info("The register can be read again");
            }
        } catch (DataAccessException | TransactionException e) {
            if (!away) {
                away = true;
                LOG.warn(
                        "The register cannot be read; its last snapshot goes on serving: {}",
                        e.getMessage());
            }
        }
    }

    @Override
    public void contentChanged(VillageCode code) {
        rows.contentChanged(code);
        AfterTransaction.run(() -> {
            refresh();
            signals.send(Topic.REGISTER, code.value());
        });
    }

    @Override
    public void start() {
        current();
        var executor =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("register").factory());
        var ignored =
                executor.scheduleWithFixedDelay(
                        this::refresh,
                        LOOK_EVERY_MILLISECONDS,
                        LOOK_EVERY_MILLISECONDS,
                        TimeUnit.MILLISECONDS);
        watch = executor;
        subscription = signals.listen(Topic.REGISTER, _ -> executor.execute(this::refresh));
    }

    @Override
    public void stop() {
        if (subscription != null) {
            subscription.close();
        }
        if (watch != null) {
            watch.shutdownNow();
            watch = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    /** First of all, so that whatever starts later finds the villages. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2;
    }

    boolean loaded() {
        return snapshot != null;
    }

    private Snapshot current() {
        var known = snapshot;
        return known != null ? known : readIfMoved();
    }

    private Snapshot readIfMoved() {
        synchronized (reading) {
            var before = snapshot;
            if (before != null && before.epoch() == rows.epoch()) {
                return before;
            }
            var after = rows.read();
            snapshot = after;
            if (before != null) {
                tell(before, after);
            }
            return after;
        }
    }

    private void tell(Snapshot before, Snapshot after) {
        for (var village : after.villages()) {
            var known = before.byCode().get(village.code());
            var was = known == null ? VillageState.PLANNED : known.state();
            var is = village.state();
            if (is.open() && !was.open()) {
                events.publishEvent(new VillageActivated(village.code()));
            } else if (was != is && !is.open() && is != VillageState.PROVISIONING) {
                events.publishEvent(new VillageSuspended(village.code()));
            }
        }
    }
}
