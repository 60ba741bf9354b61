package id.go.paserkab.desa.territory;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageRepositoryKit;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TerritoryRepositoryIntegrationTests extends VillageRepositoryKit {

    private static final Actor OPERATOR = new Actor("subject", "Operator Desa", "192.0.2.1");

    private final TerritoryDesk desk;
    private final VillagePasswords passwords;
    private int written;

    TerritoryRepositoryIntegrationTests(TerritoryDesk desk, VillagePasswords passwords) {
        this.desk = desk;
        this.passwords = passwords;
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void makeVillages() {
        TwinVillages.makeWhole(passwords);
    }

    @Override
    protected List<VillageCode> villages() {
        return List.of(ONE.code(), OTHER.code());
    }

    /** As the name of a head, which is the longest text of an area. */
    @Override
    protected void write(String text) {
        desk.make(new NewArea(AreaLevel.RT, null, Integer.toString(++written), text, ""), OPERATOR);
    }

    @Override
    protected List<String> texts() {
        return desk.all().stream().map(Area::headName).map(Objects::requireNonNull).toList();
    }

    @Override
    protected boolean published() {
        return false;
    }
}
