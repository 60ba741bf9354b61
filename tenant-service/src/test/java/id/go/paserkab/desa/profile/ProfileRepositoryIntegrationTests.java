package id.go.paserkab.desa.profile;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageRepositoryKit;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageBlueprint.Sowing;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProfileRepositoryIntegrationTests extends VillageRepositoryKit {

    private static final Actor OPERATOR = new Actor("subject", "Operator Desa", "192.0.2.1");

    private final ProfileDesk desk;
    private final ProfileSeed seed;
    private final VillagePasswords passwords;

    ProfileRepositoryIntegrationTests(
            ProfileDesk desk, ProfileSeed seed, VillagePasswords passwords) {
        this.desk = desk;
        this.seed = seed;
        this.passwords = passwords;
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void makeVillages() {
        UnequalTwins.make(passwords);
        for (var village : List.of(ONE, OTHER)) {
            VillageContext.run(
                    VillageAccess.office(village.code()),
                    () -> seed.sow(new Sowing(village.name(), village.district().name())));
        }
    }

    @Override
    protected List<VillageCode> villages() {
        return List.of(ONE.code(), OTHER.code());
    }

    @Override
    protected void write(String text) {
        var version = desk.profile().version();
        desk.edit(new EditProfile("", "", "", "", "", "", "", text, "", "", version), OPERATOR);
    }

    @Override
    protected List<String> texts() {
        return Optional.ofNullable(desk.profile().vision()).stream().toList();
    }

    @Override
    protected boolean published() {
        return true;
    }
}
