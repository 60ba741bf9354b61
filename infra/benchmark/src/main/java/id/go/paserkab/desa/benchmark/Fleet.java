package id.go.paserkab.desa.benchmark;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.benchmark.measure.Progress;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Villages that the application onboarded by two waves, as in Paser: the pilots first, which also
 * warms everything up, and then all the others at once. {@code bytesBefore} is what the database
 * took on disk without them.
 */
public record Fleet(List<Village> villages, Wave rest, long bytesBefore) {

    /** How many villages a wave works on at a time. */
    public static final int PARALLELISM = 4;

    private static final Actor ACTOR = Actor.platform("benchmark");
    private static final int PILOTS = 15;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** One of the villages, counted round: each part takes another, to find nobody's rows there. */
    public Village village(int number) {
        return villages.get(Math.floorMod(number, villages.size()));
    }

    static Fleet onboard(Product product, int count, Progress progress)
            throws InterruptedException, SQLException {
        var bytesBefore = product.databaseBytes();
        var register = product.bean(VillageRegister.class);
        var codes = register.villages().stream().map(Village::code).limit(count).toList();
        var pilots = Math.max(1, codes.size() * PILOTS / 139);
        wave(product, "Percontohan", codes.subList(0, pilots), progress);
        var rest =
                wave(product, "Semua yang tersisa", codes.subList(pilots, codes.size()), progress);
        register.refresh();
        var open = codes.stream().flatMap(code -> register.find(code).stream()).toList();
        return new Fleet(open, rest, bytesBefore);
    }

    private static Wave wave(
            Product product, String name, List<VillageCode> villages, Progress progress)
            throws InterruptedException {
        var waves = product.bean(Waves.class);
        var id =
                waves.plan(
                        new PlanWave(name, villages, Set.of(), PARALLELISM, 0, 0, null, null, null),
                        ACTOR);
        waves.changeGates(id, Set.of(), ACTOR);
        waves.approve(id, ACTOR);
        waves.start(id, ACTOR);
        progress.say("wave \"%s\" of %d villages started", name, villages.size());
        return awaitEnd(waves, id, progress);
    }

    private static Wave awaitEnd(Waves waves, UUID id, Progress progress)
            throws InterruptedException {
        var told = 0L;
        while (true) {
            var wave = waves.find(id).orElseThrow();
            if (wave.state() == WaveState.COMPLETED) {
                return wave;
            }
            if (wave.state() != WaveState.RUNNING || wave.failed() > 0) {
                throw new IllegalStateException(trouble(wave));
            }
            if (wave.succeeded() >= told + 20) {
                told = wave.succeeded();
                progress.say("%d of %d villages are open", told, wave.villages().size());
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private static String trouble(Wave wave) {
        var failures =
                wave.villages().stream()
                        .filter(WaveVillage::failed)
                        .map(WaveVillage::run)
                        .map(run -> run == null ? "" : run.village() + ": " + run.failure())
                        .toList();
        return "The wave is " + wave.state() + "; failed: " + failures;
    }
}
