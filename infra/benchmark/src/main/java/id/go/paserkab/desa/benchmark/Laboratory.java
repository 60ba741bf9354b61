package id.go.paserkab.desa.benchmark;

import id.go.paserkab.desa.benchmark.measure.Deadline;
import id.go.paserkab.desa.benchmark.measure.Progress;
import id.go.paserkab.desa.benchmark.measure.Rounds;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the parts share: the sizes asked for, the application under test and its villages, made on
 * first use. One part runs at a time.
 */
public final class Laboratory implements AutoCloseable {

    /** Rounds of a part end by then; making the villages is not counted. */
    private static final Duration ROUNDS = Duration.ofSeconds(150);

    private final Options options;
    private final Progress progress;
    private @Nullable Product product;
    private @Nullable Fleet fleet;

    Laboratory(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    public Options options() {
        return options;
    }

    public Progress progress() {
        return progress;
    }

    public Deadline deadline() {
        return new Deadline(ROUNDS);
    }

    public Rounds rounds(Deadline deadline) {
        return rounds(options.rounds(), deadline);
    }

    public Rounds rounds(int rounds, Deadline deadline) {
        return new Rounds(rounds, deadline, progress);
    }

    /** The whole application, started in this process. */
    public Product product() {
        if (product == null) {
            progress.say("starting PostgreSQL, Redis, Keycloak and the application");
            product = Product.start();
        }
        return product;
    }

    /** As many villages as were asked for, onboarded by the application itself and open. */
    public Fleet fleet() throws InterruptedException, SQLException {
        if (fleet == null) {
            fleet = Fleet.onboard(product(), options.villages(), progress);
        }
        return fleet;
    }

    @Override
    public void close() {
        if (product != null) {
            product.close();
        }
    }
}
