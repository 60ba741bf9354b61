package id.go.paserkab.desa.territory;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.population.Departures;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Leave;
import id.go.paserkab.desa.population.Registration;
import id.go.paserkab.desa.population.TakeIn;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OccupancyIntegrationTests {

    private static final Actor OPERATOR = new Actor("subject", "Operator Desa", "192.0.2.1");
    private static final Clerk CLERK = new Clerk(OPERATOR, Sight.WHOLE);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final TerritoryDesk desk;
    private final Registration registration;
    private final Departures departures;
    private final VillagePasswords passwords;

    OccupancyIntegrationTests(
            TerritoryDesk desk,
            Registration registration,
            Departures departures,
            VillagePasswords passwords) {
        this.desk = desk;
        this.registration = registration;
        this.departures = departures;
        this.passwords = passwords;
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Test
    void anAreaStaysOpenWhileSomebodyIsRecordedInIt() {
        TwinVillages.makeWhole(passwords);
        var area = office(() -> desk.make(new NewArea(AreaLevel.RT, null, "1", "", ""), OPERATOR));
        var person =
                Facts.of(Map.of(Fact.NAME, "Siti", Fact.SEX, "2", Fact.BIRTH_DATE, "1990-01-01"));
        var home = Facts.of(Map.of(Fact.AREA, area.id().toString()));
        var taken = new TakeIn(EventKind.OPENING, DAY, null, null, person, null, home);
        var resident = office(() -> registration.takeIn(taken, CLERK));

        assertThatExceptionOfType(AreaRefused.class)
                .isThrownBy(() -> close(area))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(AreaRefused.Reason.LIVED_IN));

        var gone = DAY.plusDays(9);
        office(() ->
                departures.leave(
                        new Leave(EventKind.DEPARTURE, gone, null, null, Set.of(resident), null),
                        CLERK));
        assertThat(close(area).open()).isFalse();
    }

    private Area close(Area area) {
        return office(() -> desk.close(area.id(), area.version(), OPERATOR));
    }

    private static <T> T office(ScopedValue.CallableOp<T, RuntimeException> work) {
        return VillageContext.call(VillageAccess.office(ONE.code()), work);
    }
}
