package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillagePools;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stands where the doors would: reads what the site's home page would show. */
@Component
class TestSite implements SiteProbe {

    private final VillagePools pools;
    private final VillageRegister register;
    private final Addresses addresses;

    TestSite(VillagePools pools, VillageRegister register, Addresses addresses) {
        this.pools = pools;
        this.register = register;
        this.addresses = addresses;
    }

    @Override
    public List<String> probe(VillageCode village) {
        var words =
                pools.execute(
                        VillageAccess.site(village),
                        connection -> {
                            try (var statement = connection.createStatement();
                                    var rows =
                                            statement.executeQuery(
                                                    "SELECT count(*) FROM public_note")) {
                                return rows.next() ? rows.getInt(1) : 0;
                            }
                        });
        if (words == null || words == 0) {
            throw new SiteDoesNotAnswer("no public note");
        }
        return addresses.hostsOf(register.find(village).orElseThrow());
    }
}
