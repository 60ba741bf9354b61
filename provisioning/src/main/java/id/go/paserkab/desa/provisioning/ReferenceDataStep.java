package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageBlueprint;
import id.go.paserkab.desa.tenancy.VillageBlueprint.Seed;
import id.go.paserkab.desa.tenancy.VillageBlueprint.Sowing;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.worker.OnWorker;
import java.util.stream.Collectors;

/** Sows the reference data through the village's own office login. It goes with the schema. */
@OnWorker
final class ReferenceDataStep implements VillageStep {

    private final VillageBlueprint blueprint;

    ReferenceDataStep(VillageBlueprint blueprint) {
        this.blueprint = blueprint;
    }

    @Override
    public Step step() {
        return Step.REFERENCE_DATA;
    }

    @Override
    public Outcome perform(Making making) {
        var village = making.village();
        var sowing = new Sowing(village.name(), village.district().name());
        for (var seed : blueprint.seeds()) {
            VillageContext.run(VillageAccess.office(making.code()), () -> seed.sow(sowing));
        }
        return new Outcome.Done(
                blueprint.seeds().stream().map(Seed::name).collect(Collectors.joining(", ")));
    }

    @Override
    public void undo(Making making) {}
}
