package id.go.paserkab.desa.books;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.books.Book.Row;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.population.Departures;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Leave;
import id.go.paserkab.desa.population.Registration;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.population.Standing;
import id.go.paserkab.desa.population.TakeIn;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.NewArea;
import id.go.paserkab.desa.territory.TerritoryDesk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = VillageApplication.class)
class BookDeskIntegrationTests {

    private static final Actor OPERATOR = new Actor("subject", "Operator Desa", "192.0.2.1");
    private static final Clerk CLERK = new Clerk(OPERATOR, Sight.WHOLE);
    private static final String NIK = "6401036505900001";
    private static final String CARD = "6401030102200007";
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 15);

    @Autowired BookDesk desk;
    @Autowired Registration registration;
    @Autowired Departures departures;
    @Autowired Residents residents;
    @Autowired TerritoryDesk territory;
    @Autowired RememberingTrail trail;
    @Autowired VillagePasswords passwords;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void makeVillages() {
        TwinVillages.makeWhole(passwords);
        trail.entries.clear();
    }

    @Test
    void theMainRegisterHasEveryColumnMaskedOnTheScreenAndWholeWhenTaken() {
        var mekar = hamlet("Mekar");
        takeIn(
                EventKind.OPENING,
                "2024-01-01",
                person("Siti Aminah", "2", "1990-05-25").with(Fact.NIK, NIK),
                null,
                home(mekar).with(Fact.FAMILY_NUMBER, CARD));

        var shown = look(BookKind.B1, MARCH).rows();
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().cells())
                .hasSize(BookKind.B1.columns())
                .startsWith("1", "Siti Aminah", "P")
                .contains("25-05-1990", "Jalan Negara, Dusun Mekar")
                .doesNotContain(NIK, CARD);

        var taken = office(ONE, () -> desk.take(BookKind.B1, MARCH, "xlsx", CLERK));
        assertThat(taken.rows().getFirst().cells()).contains(NIK, CARD);
        assertThat(look(BookKind.B5, MARCH).rows().getFirst().cells())
                .hasSize(BookKind.B5.columns())
                .doesNotContain(NIK, CARD);
        assertThat(taken.toString()).doesNotContain(NIK, "Siti");
        assertThat(trail.entries.getLast())
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("books.taken");
                    assertThat(entry.details())
                            .containsEntry("book", "B1")
                            .containsEntry("lines", "1");
                });
        assertThat(office(OTHER, () -> desk.look(BookKind.B1, MARCH, CLERK)).rows()).isEmpty();
    }

    @Test
    void aBookOfAPastDayIsAsTheRegisterWasThen() {
        takeIn(
                EventKind.OPENING,
                "2024-01-01",
                person("Lama", "1", "1980-01-01"),
                null,
                home(null));
        takeIn(
                EventKind.ARRIVAL,
                "2024-03-20",
                person("Baru", "1", "1980-01-01"),
                null,
                home(null));
        assertThat(look(BookKind.B1, MARCH).rows()).hasSize(1);
        assertThat(look(BookKind.B1, MARCH.withDayOfMonth(20)).rows()).hasSize(2);
    }

    @Test
    void theMonthsReportCountsWhoCameAndWentAndNobodyElse() {
        var family = family(hamlet("Mekar"));
        takeIn(
                EventKind.BIRTH,
                "2024-03-02",
                person("Bayi", "2", "2024-03-02"),
                family.id(),
                none());
        takeIn(
                EventKind.ARRIVAL,
                "2024-03-05",
                person("Tamu", "1", "1991-01-01").with(Fact.CITIZENSHIP, "2"),
                null,
                home(null));
        leave(EventKind.DEATH, "2024-03-09", family.head(), family.spouse());

        var report = look(BookKind.LAMPID, MARCH).rows();
        assertThat(figure(report, "START")).isEqualTo(2);
        assertThat(figure(report, "BORN")).isEqualTo(1);
        assertThat(figure(report, "ARRIVED")).isEqualTo(1);
        assertThat(figure(report, "DIED")).isEqualTo(1);
        assertThat(figure(report, "LEFT")).isZero();
        assertThat(figure(report, "END")).isEqualTo(3);
        assertThat(report).allSatisfy(row -> assertThat(row.cells()).hasSize(8));
        // The widow heads the family since that event; she did not die.
        assertThat(look(BookKind.B2, MARCH).rows())
                .extracting(row -> row.cells().get(1))
                .containsExactly("Bayi", "Tamu", "Kepala");
    }

    @Test
    void theRecapitulationHasALineForEveryDusunAndTheirSum() {
        var mekar = hamlet("Mekar");
        hamlet("Hulu");
        family(mekar);
        takeIn(
                EventKind.ARRIVAL,
                "2024-03-05",
                person("Tamu", "1", "1991-01-01"),
                null,
                home(null));

        var rows = look(BookKind.B3, MARCH).rows();
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(33));
        assertThat(rows)
                .extracting(row -> row.cells().get(1))
                .containsExactly("Hulu", "Mekar", "", "");
        var sum = rows.getLast();
        assertThat(sum.total()).isTrue();
        // Families, other members, people: at the beginning and at the end.
        assertThat(sum.cells().subList(6, 9)).containsExactly("1", "1", "2");
        assertThat(sum.cells().subList(29, 32)).containsExactly("2", "1", "3");
        for (var column = 2; column < 32; column++) {
            var at = column;
            assertThat(
                            rows.stream()
                                    .filter(row -> !row.total())
                                    .mapToInt(row -> cell(row, at))
                                    .sum())
                    .as("column " + (column + 1))
                    .isEqualTo(cell(sum, column));
        }
    }

    @Test
    void whoIsHereForAWhileIsInTheirOwnBookAndInNoFigure() {
        var temporary =
                person("Pekerja", "1", "1991-01-01").with(Fact.STANDING, Standing.TEMPORARY.code());
        var id = takeIn(EventKind.ARRIVAL, "2024-02-05", temporary, null, home(null));
        assertThat(look(BookKind.B4, MARCH).rows().getFirst().cells())
                .hasSize(BookKind.B4.columns())
                .contains("Pekerja", "05-02-2024", "Tanah Grogot");
        assertThat(look(BookKind.B1, MARCH).rows()).isEmpty();
        assertThat(figure(look(BookKind.LAMPID, MARCH).rows(), "START")).isZero();

        leave(EventKind.DEPARTURE, "2024-03-10", id, null);
        assertThat(look(BookKind.B4, MARCH).rows().getFirst().cells())
                .contains("05-02-2024", "10-03-2024");
        assertThat(figure(look(BookKind.LAMPID, MARCH).rows(), "LEFT")).isZero();
    }

    @Test
    void whoSeesOneDusunCountsThatDusunAlone() {
        var mekar = hamlet("Mekar");
        var hulu = hamlet("Hulu");
        family(mekar);
        family(hulu);
        var limited = new Clerk(OPERATOR, new Sight.Within(Set.of(hulu.id())));
        assertThat(office(ONE, () -> desk.look(BookKind.B1, MARCH, limited)).rows()).hasSize(2);
        assertThat(
                        figure(
                                office(ONE, () -> desk.look(BookKind.LAMPID, MARCH, limited))
                                        .rows(),
                                "END"))
                .isEqualTo(2);
    }

    /**
     * A year of random life: every month leads into the next, and B.1 lists as many as LAMPID
     * counts.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyMonthOfARandomYearBalances(int seed) {
        var random = new Random(seed);
        var here = new ArrayList<UUID>();
        var places = new ArrayList<@Nullable Area>(List.of(hamlet("Mekar"), hamlet("Hulu")));
        places.add(null);
        for (var day = LocalDate.of(2024, 1, 1);
                day.getYear() == 2024;
                day = day.plusDays(4 + random.nextInt(12))) {
            if (here.isEmpty() || random.nextInt(5) < 3) {
                var kinds = List.of(EventKind.BIRTH, EventKind.ARRIVAL, EventKind.OPENING);
                here.add(
                        takeIn(
                                kinds.get(random.nextInt(kinds.size())),
                                day.toString(),
                                person("Warga", random.nextBoolean() ? "1" : "2", "1990-01-01")
                                        .with(Fact.CITIZENSHIP, random.nextBoolean() ? "1" : "2"),
                                null,
                                home(places.get(random.nextInt(places.size())))));
            } else {
                var kinds = List.of(EventKind.DEATH, EventKind.DEPARTURE, EventKind.MISSING);
                leave(
                        kinds.get(random.nextInt(kinds.size())),
                        day.toString(),
                        here.remove(random.nextInt(here.size())),
                        null);
            }
        }
        var before = 0;
        for (var month = 1; month <= 12; month++) {
            var end = YearMonth.of(2024, month).atEndOfMonth();
            var report = look(BookKind.LAMPID, end).rows();
            assertThat(figure(report, "START")).isEqualTo(before);
            assertThat(balance(report)).isEqualTo(figure(report, "END"));
            before = figure(report, "END");
            assertThat(look(BookKind.B1, end).rows()).hasSize(before);
            assertThat(cell(look(BookKind.B3, end).rows().getLast(), 31)).isEqualTo(before);
        }
        assertThat(before).isEqualTo(here.size());
    }

    private static int balance(List<Row> report) {
        var balance = figure(report, "START");
        for (var flow : Flow.values()) {
            balance += (flow.in() ? 1 : -1) * figure(report, flow.name());
        }
        return balance;
    }

    private static int figure(List<Row> report, String name) {
        return report.stream()
                .filter(row -> row.cells().getFirst().equals(name))
                .mapToInt(row -> cell(row, 7))
                .sum();
    }

    private static int cell(Row row, int column) {
        return Integer.parseInt(row.cells().get(column));
    }

    private Book look(BookKind kind, LocalDate day) {
        return office(ONE, () -> desk.look(kind, day, CLERK));
    }

    private Area hamlet(String name) {
        return office(
                ONE,
                () -> territory.make(new NewArea(AreaLevel.DUSUN, null, name, "", ""), OPERATOR));
    }

    /** A head and a spouse who lived here before the register began. */
    private Couple family(Area area) {
        var head =
                takeIn(
                        EventKind.OPENING,
                        "2024-01-01",
                        person("Kepala", "1", "1980-02-03").with(Fact.RELATIONSHIP, "1"),
                        null,
                        home(area));
        var family = office(ONE, () -> residents.card(head, CLERK)).orElseThrow().familyId();
        var spouse =
                takeIn(
                        EventKind.OPENING,
                        "2024-01-01",
                        person("Istri", "2", "1982-02-03").with(Fact.RELATIONSHIP, "3"),
                        family,
                        none());
        return new Couple(family, head, spouse);
    }

    private record Couple(@Nullable UUID id, UUID head, UUID spouse) {}

    private UUID takeIn(
            EventKind kind, String on, Facts person, @Nullable UUID family, Facts home) {
        var taken =
                new TakeIn(
                        kind,
                        LocalDate.parse(on),
                        kind == EventKind.ARRIVAL ? "Tanah Grogot" : null,
                        null,
                        person,
                        family,
                        home);
        return office(ONE, () -> registration.takeIn(taken, CLERK));
    }

    private void leave(EventKind kind, String on, UUID resident, @Nullable UUID newHead) {
        var leave = new Leave(kind, LocalDate.parse(on), null, null, Set.of(resident), newHead);
        office(ONE, () -> departures.leave(leave, CLERK));
    }

    private static Facts person(String name, String sex, String born) {
        return Facts.of(Map.of(Fact.NAME, name, Fact.SEX, sex, Fact.BIRTH_DATE, born));
    }

    private static Facts home(@Nullable Area area) {
        return Facts.of(Map.of(Fact.ADDRESS, "Jalan Negara"))
                .with(Fact.AREA, area == null ? null : area.id().toString());
    }

    private static Facts none() {
        return Facts.none();
    }

    private static <T> T office(Village village, ScopedValue.CallableOp<T, RuntimeException> work) {
        return VillageContext.call(VillageAccess.office(village.code()), work);
    }
}
