package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.keycloak.RealmReady;
import id.go.paserkab.desa.keycloak.VillageClients;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.worker.OnWorker;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/**
 * Has the clients of villages mended where the platform has come up under another address than the
 * one they were made for: another base host, scheme or port. Nobody could sign in there.
 */
@OnWorker
final class MendAddresses {

    private static final Logger LOG = LoggerFactory.getLogger(MendAddresses.class);

    private final VillageRegister register;
    private final VillageClients clients;
    private final Addresses addresses;
    private final RegisterNotes notes;

    MendAddresses(
            VillageRegister register,
            VillageClients clients,
            Addresses addresses,
            RegisterNotes notes) {
        this.register = register;
        this.clients = clients;
        this.addresses = addresses;
        this.notes = notes;
    }

    @EventListener(RealmReady.class)
    void compare() {
        var origins =
                register.villages().stream()
                        .collect(Collectors.toMap(Village::code, addresses::originsOf));
        var outdated = clients.outdated(origins);
        if (!outdated.isEmpty()) {
            LOG.info("The clients of {} villages stand on other addresses", outdated.size());
        }
        outdated.forEach(notes::mendClient);
    }
}
