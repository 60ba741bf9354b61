package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.tenancy.VillageBlueprint;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePools;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A small village: notes, some of them public, and a welcome sown at its making. */
@Component
class TestBlueprint implements VillageBlueprint {

    private final VillagePools pools;
    private final String changelog;

    TestBlueprint(VillagePools pools, Environment environment) {
        this.pools = pools;
        this.changelog =
                environment.getProperty("test.changelog", "db/test-village/changelog.yaml");
    }

    @Override
    public String changelog() {
        return changelog;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(new Welcome());
    }

    private final class Welcome implements Seed {

        @Override
        public String name() {
            return "welcome";
        }

        @Override
        public void sow(Sowing village) {
            pools.execute(
                    VillageContext.current(),
                    connection -> {
                        try (var insert =
                                connection.prepareStatement(
                                        "INSERT INTO note (word, public) VALUES (?, true) ON"
                                                + " CONFLICT DO NOTHING")) {
                            insert.setString(1, "Welcome to " + village.villageName());
                            return insert.executeUpdate();
                        }
                    });
        }
    }
}
