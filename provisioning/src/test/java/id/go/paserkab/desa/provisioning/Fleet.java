package id.go.paserkab.desa.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** What tests of waves need again and again: fresh villages, waves, patience, catalogue queries. */
@Component
public class Fleet {

    static final Actor DPMD = new Actor("test", "DPMD", null);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger used = new AtomicInteger();
    private final VillageRegister register;
    private final Waves waves;

    Fleet(VillageRegister register, Waves waves) {
        this.register = register;
        this.waves = waves;
    }

    /** Villages that no other test has touched; neighbours by code look alike. */
    public List<VillageCode> villages(int count) {
        var first = used.getAndAdd(count);
        return register.villages().subList(first, first + count).stream()
                .map(village -> village.code())
                .toList();
    }

    UUID wave(List<VillageCode> villages, int parallelism, int canaries, int tolerance) {
        var plan =
                new PlanWave(
                        "Test " + villages.getFirst(),
                        villages,
                        Set.of(),
                        parallelism,
                        canaries,
                        tolerance,
                        null,
                        null,
                        null);
        var id = waves.plan(plan, DPMD);
        waves.changeGates(id, Set.of(), DPMD);
        waves.approve(id, DPMD);
        return id;
    }

    public UUID started(List<VillageCode> villages, int parallelism, int canaries, int tolerance) {
        var id = wave(villages, parallelism, canaries, tolerance);
        waves.start(id, DPMD);
        return id;
    }

    public Wave await(UUID wave, WaveState state) {
        await(() -> wave(wave).state() == state, "wave to be " + state);
        return wave(wave);
    }

    void awaitRun(UUID wave, VillageCode village, RunState state) {
        await(() -> run(wave, village) == state, village + " to be " + state);
    }

    RunState run(UUID wave, VillageCode village) {
        return wave(wave).villages().stream()
                .filter(place -> place.village().code().equals(village))
                .map(place -> place.run())
                .filter(run -> run != null)
                .map(Run::state)
                .findFirst()
                .orElse(RunState.QUEUED);
    }

    VillageState state(VillageCode village) {
        register.refresh();
        return register.find(village).orElseThrow().state();
    }

    Wave wave(UUID id) {
        return waves.find(id).orElseThrow();
    }

    public static void await(BooleanSupplier condition, String what) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(condition)) {
            assertThat(System.nanoTime()).as("waited in vain for " + what).isLessThan(until);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A question that a restart of PostgreSQL cut off is asked again. */
    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (DataAccessResourceFailureException cut) {
            return false;
        }
    }

    /** What PostgreSQL's catalogue holds of a village: roles and schema by name. */
    static List<String> inPostgresql(VillageCode village) {
        var name = VillageNames.schema(village);
        return column(
                "SELECT rolname FROM pg_roles WHERE starts_with(rolname, '"
                        + name
                        + "') UNION SELECT nspname FROM pg_namespace WHERE nspname = '"
                        + name
                        + "' ORDER BY 1");
    }

    /** Changes something as the superuser, who may do anything. */
    static void change(String sql) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks as the superuser, who sees everything. */
    static List<String> column(String sql) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
