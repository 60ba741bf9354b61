package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.migration.VillageSchemas;
import id.go.paserkab.desa.worker.OnWorker;

/** Brings the schema to this build's version. What it makes goes with the schema. */
@OnWorker
final class BaselineStep implements VillageStep {

    private final VillageSchemas schemas;

    BaselineStep(VillageSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Step step() {
        return Step.BASELINE;
    }

    @Override
    public Outcome perform(Making making) {
        var state = schemas.bring(making.code());
        return new Outcome.Done(
                "version " + state.version() + ", " + state.fingerprint().substring(0, 12));
    }

    @Override
    public void undo(Making making) {}
}
