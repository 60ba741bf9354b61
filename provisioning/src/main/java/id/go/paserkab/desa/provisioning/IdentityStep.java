package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.keycloak.VillageClients;
import id.go.paserkab.desa.worker.OnWorker;

/** Makes the village's client and organization at the identity provider. */
@OnWorker
final class IdentityStep implements VillageStep {

    private final VillageClients clients;
    private final Addresses addresses;

    IdentityStep(VillageClients clients, Addresses addresses) {
        this.clients = clients;
        this.addresses = addresses;
    }

    @Override
    public Step step() {
        return Step.IDENTITY;
    }

    @Override
    public Outcome perform(Making making) {
        var origins = addresses.originsOf(making.village());
        clients.ensure(making.code(), making.village().name(), origins);
        return new Outcome.Done(String.join(", ", origins));
    }

    @Override
    public void undo(Making making) {
        clients.remove(making.code());
    }
}
