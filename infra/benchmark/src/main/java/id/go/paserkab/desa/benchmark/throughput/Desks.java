package id.go.paserkab.desa.benchmark.throughput;

import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.throughput.Traffic.Desk;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageNames;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.transaction.PlatformTransactionManager;

/** The same work offered by three stacks, each on rows of its own of the same shape and number. */
final class Desks implements AutoCloseable {

    static final String SINGLE = "one schema, one login, no switching";
    static final String LOGINS = "the product: a login per village";
    static final String SEARCH_PATH = "the recipe: SET search_path on a shared login";

    static final String BACKENDS = "one schema, two backends for each village, lent by hand";

    private final List<VillageCode> villages;
    private final NoteTables tables;
    private final int connections;
    private final Notes product;
    private final SharedLogin single;
    private final SharedLogin searchPath;
    private final SharedLogin backends;

    private Desks(Product product, List<VillageCode> villages, NoteTables tables) {
        var login = product.provisioner();
        this.villages = villages;
        this.tables = tables;
        this.connections = product.connectionsInAll();
        this.product =
                Notes.through(
                        product.context()
                                .getBean("villageEntityManagerFactory", EntityManagerFactory.class),
                        product.context()
                                .getBean(
                                        "villageTransactionManager",
                                        PlatformTransactionManager.class));
        this.single = SharedLogin.single(login, connections);
        this.searchPath = SharedLogin.searchPath(login, connections);
        this.backends = SharedLogin.backends(login);
    }

    static Desks open(Product product, List<VillageCode> villages, int notesPerVillage)
            throws SQLException {
        var tables = new NoteTables(product.provisioner(), notesPerVillage);
        tables.makeSingle(villages.size());
        for (var index = 0; index < villages.size(); index++) {
            var village = villages.get(index);
            tables.makeOne(
                    VillageNames.schema(village), index, List.of(VillageNames.officeRole(village)));
        }
        return new Desks(product, villages, tables);
    }

    int villages() {
        return villages.size();
    }

    int connections() {
        return connections;
    }

    SequencedMap<String, Desk> byName() {
        var desks = new LinkedHashMap<String, Desk>();
        desks.put(SINGLE, (_, first, second, third) -> single.notes().work(first, second, third));
        desks.put(LOGINS, ofVillage(product));
        desks.put(SEARCH_PATH, ofVillage(searchPath.notes()));
        desks.put(BACKENDS, ofVillage(backends.notes()));
        return desks;
    }

    private Desk ofVillage(Notes notes) {
        return (village, first, second, third) ->
                VillageContext.run(
                        VillageAccess.office(villages.get(village)),
                        () -> notes.work(first, second, third));
    }

    @Override
    public void close() throws Exception {
        single.close();
        searchPath.close();
        backends.close();
        for (var village : villages) {
            tables.drop(VillageNames.schema(village));
        }
    }
}
