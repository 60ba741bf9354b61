package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import id.go.paserkab.desa.keycloak.VillageClients;
import id.go.paserkab.desa.platform.OneAtATime;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.worker.Job;
import id.go.paserkab.desa.worker.OnWorker;
import java.time.Clock;
import java.time.Duration;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the identity provider a village's present name and addresses. */
@OnWorker
final class MendClient implements Job {

    static final String NAME = "mend-client";

    private static final Duration LATER = Duration.ofSeconds(10);

    private final VillageClients clients;
    private final VillageRegister register;
    private final Addresses addresses;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MendClient(
            VillageClients clients,
            VillageRegister register,
            Addresses addresses,
            OneAtATime oneAtATime,
            TransactionTemplate transactions,
            Clock clock) {
        this.clients = clients;
        this.register = register;
        this.addresses = addresses;
        this.oneAtATime = oneAtATime;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next perform(String instance) {
        var code = VillageCode.parse(instance.substring(0, instance.indexOf('/')));
        try {
            transactions.executeWithoutResult(_ -> mend(code));
            return new Next.Rest();
        } catch (IdentityProviderUnavailable away) {
            return new Next.Again(clock.instant().plus(LATER));
        }
    }

    /** Whoever read before another wrote would tell the provider what was. */
    private void mend(VillageCode code) {
        oneAtATime.hold("client:" + code);
        register.refresh();
        var village = register.find(code).orElseThrow();
        clients.ensure(code, village.name(), addresses.originsOf(village));
    }
}
