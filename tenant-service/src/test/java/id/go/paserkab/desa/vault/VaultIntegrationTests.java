package id.go.paserkab.desa.vault;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.NoVillageBound;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class VaultIntegrationTests {

    private static final String NUMBER = "6401036505900001";
    private static final Place PLACE = Place.of("resident", "numbers", UUID.randomUUID());

    private final Vault vault;
    private final VillageKeys keys;
    private final VillagePasswords passwords;
    private final JdbcClient platform;

    VaultIntegrationTests(
            Vault vault, VillageKeys keys, VillagePasswords passwords, JdbcClient platform) {
        this.vault = vault;
        this.keys = keys;
        this.passwords = passwords;
        this.platform = platform;
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void makeVillages() {
        TwinVillages.makeWhole(passwords);
        platform.sql("DELETE FROM village_key").update();
        keys.forget();
    }

    @Test
    void opensWhereItWasSealedAndNowhereElse() {
        var sealed = office(ONE, () -> vault.seal(PLACE, NUMBER));
        assertThat(sealed).doesNotContain(NUMBER);
        assertThat(office(ONE, () -> vault.open(PLACE, sealed))).isEqualTo(NUMBER);
        var moved = Place.of(PLACE.table(), PLACE.column(), UUID.randomUUID());
        assertThatExceptionOfType(CannotOpen.class)
                .isThrownBy(() -> office(ONE, () -> vault.open(moved, sealed)))
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain(NUMBER));
        assertThatExceptionOfType(CannotOpen.class)
                .isThrownBy(() -> office(OTHER, () -> vault.open(PLACE, sealed)));
    }

    @Test
    void sealsTheSameValueDifferentlyEachTimeAndIndexesItTheSame() {
        assertThat(office(ONE, () -> vault.seal(PLACE, NUMBER)))
                .isNotEqualTo(office(ONE, () -> vault.seal(PLACE, NUMBER)));
        assertThat(office(ONE, () -> vault.index("nik", NUMBER)))
                .isEqualTo(office(ONE, () -> vault.index("nik", NUMBER)))
                .isNotEqualTo(office(ONE, () -> vault.index("family", NUMBER)))
                .isNotEqualTo(office(OTHER, () -> vault.index("nik", NUMBER)))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void aRenewedKeySealsAnewAndStillOpensWhatIsOld() {
        var old = office(ONE, () -> vault.seal(PLACE, NUMBER));
        var index = office(ONE, () -> vault.index("nik", NUMBER));
        keys.renew(ONE.code());
        assertThat(office(ONE, () -> vault.outdated(old))).isTrue();
        assertThat(office(ONE, () -> vault.open(PLACE, old))).isEqualTo(NUMBER);
        var anew = office(ONE, () -> vault.seal(PLACE, NUMBER));
        assertThat(office(ONE, () -> vault.outdated(anew))).isFalse();
        assertThat(office(ONE, () -> vault.index("nik", NUMBER))).isEqualTo(index);
    }

    @Test
    void destroyedKeysOpenNothingAndMakeNoNewOnes() {
        var sealed = office(ONE, () -> vault.seal(PLACE, NUMBER));
        keys.destroy(ONE.code());
        assertThatExceptionOfType(KeysDestroyed.class)
                .isThrownBy(() -> office(ONE, () -> vault.open(PLACE, sealed)));
        assertThatExceptionOfType(KeysDestroyed.class)
                .isThrownBy(() -> office(ONE, () -> vault.seal(PLACE, NUMBER)));
        assertThat(office(OTHER, () -> vault.seal(PLACE, NUMBER))).isNotEmpty();
    }

    @Test
    void aKeyMovedToAnotherVillageDoesNotOpen() {
        office(ONE, () -> vault.seal(PLACE, NUMBER));
        platform.sql(
                        "INSERT INTO village_key (village, sealing, index) SELECT ?, sealing, index FROM village_key WHERE village = ?")
                .params(OTHER.code().value(), ONE.code().value())
                .update();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> office(OTHER, () -> vault.seal(PLACE, NUMBER)))
                .withMessageContaining("desa.master-secret");
    }

    @Test
    void servesNeitherThePublicSiteNorNobody() {
        assertThatExceptionOfType(OfficeOnly.class)
                .isThrownBy(() ->
                        VillageContext.call(
                                VillageAccess.site(ONE.code()), () -> vault.seal(PLACE, NUMBER)));
        assertThatExceptionOfType(NoVillageBound.class).isThrownBy(() -> vault.seal(PLACE, NUMBER));
    }

    private static <T> T office(Village village, ScopedValue.CallableOp<T, RuntimeException> work) {
        return VillageContext.call(VillageAccess.office(village.code()), work);
    }
}
