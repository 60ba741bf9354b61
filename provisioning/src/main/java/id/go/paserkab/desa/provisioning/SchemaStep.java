package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.migration.ProvisionerTransactions;
import id.go.paserkab.desa.migration.VillageSchemas;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.worker.OnWorker;

/** Makes the empty schema, owned by the provisioner; undoing it removes all that came into it. */
@OnWorker
final class SchemaStep implements VillageStep {

    private final ProvisionerTransactions provisioner;
    private final VillageSchemas schemas;

    SchemaStep(ProvisionerTransactions provisioner, VillageSchemas schemas) {
        this.provisioner = provisioner;
        this.schemas = schemas;
    }

    @Override
    public Step step() {
        return Step.SCHEMA;
    }

    @Override
    public Outcome perform(Making making) {
        var schema = VillageNames.schema(making.code());
        provisioner.run(sql -> sql.execute("CREATE SCHEMA IF NOT EXISTS " + schema));
        return new Outcome.Done(schema);
    }

    @Override
    public void undo(Making making) {
        schemas.drop(making.code());
    }
}
