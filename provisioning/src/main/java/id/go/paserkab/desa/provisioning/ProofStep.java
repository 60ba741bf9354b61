package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.keycloak.VillageClients;
import id.go.paserkab.desa.migration.VillageSchemas;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.worker.OnWorker;

/**
 * Proves that the village is what it should be before anybody sees it: the walls stand, the schema
 * is right, its client is there and its site answers.
 */
@OnWorker
final class ProofStep implements VillageStep {

    private final VillageSchemas schemas;
    private final Walls walls;
    private final VillageClients clients;
    private final SiteProbe site;

    ProofStep(VillageSchemas schemas, Walls walls, VillageClients clients, SiteProbe site) {
        this.schemas = schemas;
        this.walls = walls;
        this.clients = clients;
        this.site = site;
    }

    @Override
    public Step step() {
        return Step.PROOF;
    }

    @Override
    public Outcome perform(Making making) {
        // A newer build may have come while the run stood still.
        schemas.bring(making.code());
        schemas.check(making.code());
        walls.check(VillageAccess.office(making.code()));
        walls.check(VillageAccess.site(making.code()));
        if (!clients.ready(making.code())) {
            return Trouble.CLIENT_WRONG.failed("");
        }
        return new Outcome.Done(String.join(", ", site.probe(making.code())));
    }

    @Override
    public void undo(Making making) {}
}
