package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.worker.DatabaseTrouble;
import id.go.paserkab.desa.worker.Job;
import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.WorkerSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Upgrades the villages of one upgrade: the canaries first, the rest several at a time only where
 * all canaries are well. A village that fails stays as it was; doing the whole twice is harmless.
 */
@OnWorker
final class UpgradeJob implements Job {

    static final String NAME = "fleet-upgrade";

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeJob.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final UpgradeBook book;
    private final VillageChangelog changelog;
    private final VillageSchemas schemas;
    private final WorkerSettings settings;
    private final Clock clock;

    UpgradeJob(
            UpgradeBook book,
            VillageChangelog changelog,
            VillageSchemas schemas,
            WorkerSettings settings,
            Clock clock) {
        this.book = book;
        this.changelog = changelog;
        this.schemas = schemas;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next perform(String instance) {
        var upgrade = UUID.fromString(instance);
        var target = book.target(upgrade);
        if (target.isEmpty()) {
            return new Next.Rest();
        }
        if (target.getAsInt() > changelog.target()) {
            // A newer build ordered it; its workers know how.
            return soon();
        }
        upgrade(upgrade, book.pending(upgrade, true));
        if (book.canariesWell(upgrade)) {
            upgrade(upgrade, book.pending(upgrade, false));
        }
        if (book.waiting(upgrade)) {
            return soon();
        }
        book.finish(upgrade);
        return new Next.Rest();
    }

    private Next soon() {
        return new Next.Again(clock.instant().plus(SOON));
    }

    private void upgrade(UUID upgrade, List<VillageCode> villages) {
        var workers = Thread.ofPlatform().daemon().name("fleet-upgrade-", 0).factory();
        try (var pool = Executors.newFixedThreadPool(settings.upgradesAtOnce(), workers)) {
            villages.forEach(village -> pool.submit(() -> upgrade(upgrade, village)));
        }
    }

    private void upgrade(UUID upgrade, VillageCode village) {
        try (var marked = MDC.putCloseable("village", village.value())) {
            var began = System.nanoTime();
            var state = schemas.bring(village);
            var took = (System.nanoTime() - began) / 1_000_000;
            book.done(upgrade, village, state.version(), took);
            LOG.info("The village is at version {} after {} ms.", state.version(), took);
        } catch (RuntimeException e) {
            note(upgrade, village, e);
        }
    }

    /** What the database refuses now, it may do later; anything else is the village's failure. */
    private void note(UUID upgrade, VillageCode village, RuntimeException e) {
        switch (DatabaseTrouble.of(e)) {
            case AWAY -> LOG.info("The database does not answer; the upgrade goes on by itself.");
            case BUSY, DISK_FULL, RIGHT_MISSING, OTHER -> {
                LOG.warn("The village could not be upgraded and stays as it was.", e);
                book.failed(upgrade, village, UpgradeTrouble.tell(e));
            }
        }
    }
}
