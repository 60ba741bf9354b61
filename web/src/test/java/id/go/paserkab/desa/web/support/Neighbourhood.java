package id.go.paserkab.desa.web.support;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Registration;
import id.go.paserkab.desa.population.TakeIn;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.NewArea;
import id.go.paserkab.desa.territory.TerritoryDesk;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** People who live in a village of a test: one dusun, and families of one each. */
public final class Neighbourhood {

    /** The number of whoever was taken in first. */
    public static final String NIK = "6401030101800001";

    private static final Actor TESTS = Actor.platform("tests");
    private static final Clerk CLERK = new Clerk(TESTS, Sight.WHOLE);

    private final Platform platform;
    private final VillageCode village;

    public Neighbourhood(Platform platform, VillageCode village) {
        this.platform = platform;
        this.village = village;
    }

    /** Nobody lives there any more, and there is no area. */
    public void leave() {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute(
                    "TRUNCATE %1$s.area, %1$s.resident, %1$s.family, %1$s.population_event CASCADE"
                            .formatted(VillageNames.schema(village)));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** So many people, of whom the last was born on that day and the others lived there before. */
    public void moveIn(int people, LocalDate on) {
        VillageContext.run(
                VillageAccess.office(village),
                () -> {
                    var mekar =
                            platform.bean(TerritoryDesk.class)
                                    .make(
                                            new NewArea(AreaLevel.DUSUN, null, "Mekar", "", ""),
                                            TESTS)
                                    .id();
                    for (var number = 1; number <= people; number++) {
                        takeIn(number, number == people, on, mekar);
                    }
                });
    }

    private void takeIn(int number, boolean born, LocalDate on, UUID area) {
        var sex = number % 2 == 0 ? "2" : "1";
        var person =
                Facts.of(
                        Map.of(
                                Fact.NAME, "Warga Contoh " + number,
                                Fact.SEX, sex,
                                Fact.BIRTH_PLACE, "Tanah Grogot",
                                Fact.BIRTH_DATE, born ? on.toString() : "1980-01-01",
                                Fact.NIK, nik(number),
                                Fact.RELATIONSHIP, "1",
                                Fact.RELIGION, "1",
                                Fact.OCCUPATION, "9",
                                Fact.CITIZENSHIP, "1"));
        var home =
                Facts.of(
                        Map.of(
                                Fact.ADDRESS,
                                "Jalan Contoh Nomor " + number,
                                Fact.AREA,
                                area.toString()));
        platform.bean(Registration.class)
                .takeIn(
                        new TakeIn(
                                born ? EventKind.BIRTH : EventKind.OPENING,
                                born ? on : LocalDate.of(2024, 1, 1),
                                null,
                                null,
                                person,
                                null,
                                home),
                        CLERK);
    }

    private static String nik(int number) {
        return "640103010180%04d".formatted(number);
    }
}
