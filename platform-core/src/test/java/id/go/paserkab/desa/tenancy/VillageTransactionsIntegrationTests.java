package id.go.paserkab.desa.tenancy;

import static id.go.paserkab.desa.tenancy.TwinVillages.ONE;
import static id.go.paserkab.desa.tenancy.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.platform.ProvisionerDatabase;
import id.go.paserkab.desa.platform.ReaderDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@SpringBootTest(
        classes = TenancyContext.class,
        properties = {
            "desa.tenancy.connections-per-pool=1",
            "desa.tenancy.wait=500ms",
            "spring.data.redis.repositories.enabled=false"
        })
@TestConstructor(autowireMode = AutowireMode.ALL)
class VillageTransactionsIntegrationTests {

    private final NoteDesk desk;
    private final VillagePools pools;
    private final VillageRights rights;
    private final JdbcClient platform;
    private final AsyncTaskExecutor executor;
    private final Map<String, DataSource> databases;

    @Autowired
    VillageTransactionsIntegrationTests(
            NoteDesk desk,
            VillagePools pools,
            VillageRights rights,
            JdbcClient platform,
            AsyncTaskExecutor executor,
            DataSource primary,
            @ReaderDatabase DataSource reader,
            @ProvisionerDatabase DataSource provisioner) {
        this.desk = desk;
        this.pools = pools;
        this.rights = rights;
        this.platform = platform;
        this.executor = executor;
        this.databases =
                Map.of(
                        "desa_platform", primary,
                        "desa_reader", reader,
                        "desa_provisioner", provisioner);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void makeVillages() {
        pools.forget(ONE);
        pools.forget(OTHER);
        TwinVillages.make();
    }

    @Test
    void eachDatabaseIsReachedByItsOwnLogin() throws SQLException {
        for (var database : databases.entrySet()) {
            try (var connection = database.getValue().getConnection()) {
                assertThat(connection.getMetaData().getUserName()).isEqualTo(database.getKey());
            }
        }
        assertThat(platform.sql("SELECT current_user").query(String.class).single())
                .isEqualTo("desa_platform");
    }

    @Test
    void readsAndWritesTheBoundVillageOnly() {
        VillageContext.run(VillageAccess.office(ONE), () -> desk.write(2, "second"));
        VillageContext.run(
                VillageAccess.office(OTHER),
                () -> assertThat(desk.first()).isEqualTo("note of v_6401032007"));
        assertThat(TwinVillages.ask("SELECT count(*) FROM v_6401032006.note")).isEqualTo("2");
        assertThat(TwinVillages.ask("SELECT count(*) FROM v_6401032007.note")).isEqualTo("1");
    }

    @Test
    void refusesWorkWithoutAVillage() {
        assertThatExceptionOfType(NoVillageBound.class).isThrownBy(desk::first);
        assertThatExceptionOfType(NoVillageBound.class).isThrownBy(() -> desk.write(3, "nobody's"));
    }

    @Test
    void takesBackWhatFailed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        VillageContext.run(VillageAccess.office(ONE), () -> desk.writeAndFail(4)));
        assertThat(TwinVillages.ask("SELECT count(*) FROM v_6401032006.note")).isEqualTo("1");
        assertThat(pools.lentConnections()).isZero();
    }

    @Test
    void theSiteWritesNothingItWasNotGiven() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        VillageContext.run(
                                VillageAccess.site(ONE), () -> desk.write(5, "from outside")))
                .withStackTraceContaining("permission denied for table note");
    }

    @Test
    void tellsThatItIsTooBusyAsItself() throws SQLException {
        var held = pools.borrow(VillageAccess.office(ONE));
        try {
            assertThatExceptionOfType(TooBusy.class)
                    .isThrownBy(() -> VillageContext.call(VillageAccess.office(ONE), desk::first));
        } finally {
            pools.giveBack(held);
        }
        assertThat(
                        VillageContext.<String, RuntimeException>call(
                                VillageAccess.office(ONE), desk::first))
                .isEqualTo("note of v_6401032006");
    }

    @ParameterizedTest
    @EnumSource(VillageLogin.class)
    void anInjectedStatementReachesNothingAndLeavesNothingBehind(VillageLogin login) {
        var access = new VillageAccess(ONE, login);
        for (var text : Injections.AGAINST_THE_OTHER) {
            VillageContext.run(
                    access,
                    () -> {
                        try {
                            assertThat(desk.careless(text).toString())
                                    .as(text)
                                    .doesNotContain("v_6401032007");
                        } catch (RuntimeException e) {
                            assertThat(e).as(text).hasStackTraceContaining("ERROR:");
                        }
                        assertThat(desk.first())
                                .as("after " + text)
                                .isEqualTo("note of v_6401032006");
                    });
        }
    }

    @Test
    void aTaskBelongsToTheVillageOfWhoeverSubmitsIt() throws Exception {
        var inTask =
                VillageContext.<CompletableFuture<String>, RuntimeException>call(
                        VillageAccess.office(OTHER), () -> executor.submitCompletable(desk::first));
        assertThat(inTask.get()).isEqualTo("note of v_6401032007");
        assertThat(executor.submit(() -> VillageContext.find().isPresent()).get()).isFalse();
    }

    @Test
    void aThreadOfItsOwnBelongsToNoVillage() throws Exception {
        try (var plain = Executors.newVirtualThreadPerTaskExecutor()) {
            var bound =
                    VillageContext.<Boolean, Exception>call(
                            VillageAccess.office(ONE),
                            () -> plain.submit(() -> VillageContext.find().isPresent()).get());
            assertThat(bound).isFalse();
        }
        assertThat(VillageContext.find()).isEmpty();
    }

    @Test
    void theWallsStandUntilSomebodyPlantsARight() {
        assertThat(rights.excess()).isEmpty();
        for (var hole : Holes.ALL) {
            TwinVillages.superuser(hole.made());
            try {
                assertThat(rights.excess())
                        .as(hole.made())
                        .anySatisfy(
                                excess -> assertThat(excess.toString()).contains(hole.isSeenAs()));
                assertThatExceptionOfType(VillageWallsBroken.class)
                        .isThrownBy(rights::afterSingletonsInstantiated);
            } finally {
                TwinVillages.superuser(hole.mended());
            }
            assertThat(rights.excess()).as("after " + hole.mended()).isEmpty();
        }
    }
}
