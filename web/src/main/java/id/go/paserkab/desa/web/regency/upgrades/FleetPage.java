package id.go.paserkab.desa.web.regency.upgrades;

import id.go.paserkab.desa.migration.FleetMigration.State;
import id.go.paserkab.desa.migration.FleetMigration.Upgrade;
import id.go.paserkab.desa.migration.FleetMigration.VillageState;
import id.go.paserkab.desa.migration.FleetMigration.VillageUpgrade;
import id.go.paserkab.desa.migration.FleetMigration.VillageVersion;
import id.go.paserkab.desa.register.Village;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fleet at this moment, those villages first that need somebody. */
public record FleetPage(int target, List<Row> rows, @Nullable Upgrade upgrade, Instant asOf) {

    /** A village, its schema, and its part in the latest upgrade. */
    public record Row(
            Village village, VillageVersion schema, int target, @Nullable VillageUpgrade part) {

        public boolean behind() {
            return schema.version() < target;
        }

        public boolean failed() {
            return part != null && part.state() == VillageState.FAILED;
        }

        int rank() {
            if (failed()) {
                return 0;
            }
            if (!schema.agrees()) {
                return 1;
            }
            return behind() ? 2 : 3;
        }
    }

    static List<Row> sorted(List<Row> rows) {
        return rows.stream()
                .sorted(
                        Comparator.comparingInt(Row::rank)
                                .thenComparing(row -> row.village().code()))
                .toList();
    }

    public boolean moving() {
        return upgrade != null && upgrade.state() == State.RUNNING;
    }

    public long behind() {
        return rows.stream().filter(Row::behind).count();
    }

    public long differing() {
        return rows.stream().filter(row -> !row.schema().agrees()).count();
    }

    public long failed() {
        return in(VillageState.FAILED);
    }

    public long upgraded() {
        return in(VillageState.DONE);
    }

    private long in(VillageState state) {
        return upgrade == null
                ? 0
                : upgrade.villages().stream().filter(part -> part.state() == state).count();
    }
}
