package id.go.paserkab.desa.blueprint;

import id.go.paserkab.desa.tenancy.VillageBlueprint;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the features of this module need in every village. */
@Component
class TenantServiceBlueprint implements VillageBlueprint {

    private final List<Seed> seeds;

    TenantServiceBlueprint(List<Seed> seeds) {
        this.seeds = List.copyOf(seeds);
    }

    @Override
    public String changelog() {
        return "db/village/changelog.yaml";
    }

    @Override
    public List<Seed> seeds() {
        return seeds;
    }
}
