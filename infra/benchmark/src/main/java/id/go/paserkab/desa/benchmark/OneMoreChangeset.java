package id.go.paserkab.desa.benchmark;

import id.go.paserkab.desa.tenancy.VillageBlueprint;
import java.util.List;

/** The product's villages with one more changeset, which {@code upgrade} takes back and redoes. */
final class OneMoreChangeset implements VillageBlueprint {

    private final VillageBlueprint product;

    OneMoreChangeset(VillageBlueprint product) {
        this.product = product;
    }

    @Override
    public String changelog() {
        return "db/benchmark/changelog.yaml";
    }

    @Override
    public List<Seed> seeds() {
        return product.seeds();
    }
}
