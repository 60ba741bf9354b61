package id.go.paserkab.desa.territory;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import id.go.paserkab.desa.territory.AreaRefused.Reason;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TerritoryDeskIntegrationTests {

    private static final Actor OPERATOR = new Actor("subject", "Operator Desa", "192.0.2.1");

    private final TerritoryDesk desk;
    private final RememberingTrail trail;
    private final VillagePasswords passwords;

    TerritoryDeskIntegrationTests(
            TerritoryDesk desk, RememberingTrail trail, VillagePasswords passwords) {
        this.desk = desk;
        this.trail = trail;
        this.passwords = passwords;
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void makeVillages() {
        TwinVillages.makeWhole(passwords);
        trail.entries.clear();
        trail.broken = false;
    }

    @Test
    void keepsAreasOfEveryLevelWhateverIsMissing() {
        var mekar = make(AreaLevel.DUSUN, null, "Dusun Mekar");
        var rw = make(AreaLevel.RW, mekar, "1");
        var rt = make(AreaLevel.RT, rw, "RT 3");
        make(AreaLevel.RT, mekar, "4");
        make(AreaLevel.RW, null, "9");
        make(AreaLevel.RT, null, "5");
        assertThat(office(ONE, () -> desk.path(rt.id()))).isEqualTo("Dusun Mekar, RW 001, RT 003");
        assertThat(office(ONE, desk::all))
                .extracting(Area::title)
                .containsExactly("Dusun Mekar", "RW 001", "RW 009", "RT 003", "RT 004", "RT 005");
        assertThat(office(OTHER, desk::all)).isEmpty();
    }

    @Test
    void theSameNameMayStandElsewhereOrInAnotherVillageButNotTwiceAtOnePlace() {
        var mekar = make(AreaLevel.DUSUN, null, "Mekar");
        var hulu = make(AreaLevel.DUSUN, null, "Hulu");
        make(AreaLevel.RT, mekar, "1");
        make(AreaLevel.RT, hulu, "1");
        make(AreaLevel.RW, mekar, "1");
        refused(Reason.NAME_TAKEN, "RT 001", () -> make(AreaLevel.RT, mekar, "RT 01"));
        refused(Reason.NAME_TAKEN, "Dusun Mekar", () -> make(AreaLevel.DUSUN, null, "MEKAR"));
        office(OTHER, () -> desk.make(wanted(AreaLevel.DUSUN, null, "Mekar"), OPERATOR));
    }

    @Test
    void levelsNestOnlyDownwardAndTheTablesThemselvesSaySo() {
        var rt = make(AreaLevel.RT, null, "1");
        var rw = make(AreaLevel.RW, null, "1");
        refused(Reason.WRONG_NESTING, "RT 001", () -> make(AreaLevel.RW, rt, "2"));
        refused(Reason.WRONG_NESTING, "RW 001", () -> make(AreaLevel.DUSUN, rw, "Mekar"));
        refused(Reason.WRONG_NESTING, "RW 001", () -> make(AreaLevel.RW, rw, "2"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        TwinVillages.ask(
                                ONE.code(),
                                """
                                INSERT INTO area (id, level, parent, parent_level, name, changed_at)
                                VALUES (uuidv7(), 'RW', '%s', 'RT', '2', now()) RETURNING id
                                """
                                        .formatted(rt.id())))
                .withStackTraceContaining("area_nesting");
    }

    @Test
    void anAreaOfTheTwinIsNotThereToBuildOn() {
        var theirs =
                office(OTHER, () -> desk.make(wanted(AreaLevel.DUSUN, null, "Mekar"), OPERATOR));
        refused(Reason.UNKNOWN, "", () -> make(AreaLevel.RT, theirs, "1"));
        refused(Reason.UNKNOWN, "", () -> office(ONE, () -> desk.close(theirs.id(), 0, OPERATOR)));
    }

    @Test
    void renamesMovesAndNotesAnotherHeadAtOnce() {
        var mekar = make(AreaLevel.DUSUN, null, "Mekar");
        var rt = make(AreaLevel.RT, null, "1");
        var edit = new EditArea(mekar.id(), "2", " Ibu Ketua ", "0812 000", rt.version());
        var edited = office(ONE, () -> desk.edit(rt.id(), edit, OPERATOR));
        assertThat(edited)
                .isEqualTo(
                        new Area(
                                rt.id(),
                                AreaLevel.RT,
                                mekar.id(),
                                "002",
                                "Ibu Ketua",
                                "0812 000",
                                null,
                                1));
        assertThat(office(ONE, () -> desk.find(rt.id()))).contains(edited);
        assertThat(trail.entries.getLast().details())
                .containsEntry("area", "RT 002")
                .containsEntry("changed", "name place head");
    }

    @Test
    void anEditThatChangesNothingIsNoChange() {
        var rt = make(AreaLevel.RT, null, "1");
        var same = new EditArea(null, "RT 1", "", " ", rt.version());
        assertThat(office(ONE, () -> desk.edit(rt.id(), same, OPERATOR))).isEqualTo(rt);
        assertThat(trail.entries).hasSize(1);
    }

    @Test
    void refusesAnEditThatWasOvertaken() {
        var rt = make(AreaLevel.RT, null, "1");
        var edit = new EditArea(null, "2", "", "", rt.version());
        office(ONE, () -> desk.edit(rt.id(), edit, OPERATOR));
        refused(
                Reason.CHANGED_MEANWHILE,
                "RT 002",
                () -> office(ONE, () -> desk.edit(rt.id(), edit, OPERATOR)));
        refused(
                Reason.CHANGED_MEANWHILE,
                "RT 002",
                () -> office(ONE, () -> desk.close(rt.id(), 0, OPERATOR)));
    }

    @Test
    void closesOnlyWhatHoldsNoOpenAreaAndBuildsOnNothingClosed() {
        var mekar = make(AreaLevel.DUSUN, null, "Mekar");
        var rt = make(AreaLevel.RT, mekar, "1");
        refused(Reason.OPEN_AREAS_BELOW, "RT 001", () -> close(mekar));
        var closedRt = close(rt);
        var closed = close(mekar);
        assertThat(closed.open()).isFalse();
        refused(Reason.CLOSED, "Dusun Mekar", () -> make(AreaLevel.RT, mekar, "2"));
        refused(Reason.CLOSED, "Dusun Mekar", () -> close(closed));
        refused(Reason.CLOSED, "Dusun Mekar", () -> reopen(closedRt));
        refused(
                Reason.CLOSED,
                "RT 001",
                () ->
                        office(
                                ONE,
                                () ->
                                        desk.edit(
                                                rt.id(),
                                                new EditArea(null, "9", "", "", closedRt.version()),
                                                OPERATOR)));
    }

    @Test
    void reopensWhereItLayUnlessItsNameWasGivenAwayMeanwhile() {
        var mekar = make(AreaLevel.DUSUN, null, "Mekar");
        var closed = close(mekar);
        assertThat(reopen(closed).open()).isTrue();
        var again = close(office(ONE, () -> desk.find(mekar.id())).orElseThrow());
        make(AreaLevel.DUSUN, null, "mekar");
        refused(Reason.NAME_TAKEN, "Dusun mekar", () -> reopen(again));
    }

    @Test
    void makesManyAtOnceAndLeavesThoseThatAreThere() {
        var mekar = make(AreaLevel.DUSUN, null, "Mekar");
        make(AreaLevel.RT, mekar, "2");
        var made =
                office(
                        ONE,
                        () -> desk.make(new AreaRange(AreaLevel.RT, mekar.id(), 1, 4), OPERATOR));
        assertThat(made).extracting(Area::title).containsExactly("RT 001", "RT 003", "RT 004");
        assertThat(
                        office(
                                ONE,
                                () ->
                                        desk.make(
                                                new AreaRange(AreaLevel.RT, mekar.id(), 1, 4),
                                                OPERATOR)))
                .isEmpty();
    }

    @Test
    void refusesNumbersThatAreASlipOfTheFinger() {
        for (var range :
                new AreaRange[] {
                    new AreaRange(AreaLevel.RT, null, 0, 4),
                    new AreaRange(AreaLevel.RT, null, 4, 3),
                    new AreaRange(AreaLevel.RT, null, 1, 101),
                    new AreaRange(AreaLevel.RT, null, 950, 1000),
                    new AreaRange(AreaLevel.DUSUN, null, 1, 2)
                }) {
            refused(Reason.RANGE_WRONG, "", () -> office(ONE, () -> desk.make(range, OPERATOR)));
        }
        refused(Reason.NAME_WRONG, "", () -> make(AreaLevel.DUSUN, null, "  "));
        refused(Reason.NAME_WRONG, "", () -> make(AreaLevel.DUSUN, null, "x".repeat(61)));
    }

    @Test
    void auditsEveryChangeWithTheAreaAndNobodysName() {
        var rt =
                office(
                        ONE,
                        () ->
                                desk.make(
                                        new NewArea(
                                                AreaLevel.RT, null, "1", "Pak Rahasia", "0812 9"),
                                        OPERATOR));
        reopen(close(rt));
        assertThat(trail.entries)
                .extracting(AuditEntry::action)
                .containsExactly("territory.made", "territory.closed", "territory.reopened");
        assertThat(trail.entries)
                .allSatisfy(entry -> {
                    assertThat(entry.village()).isEqualTo(ONE.code());
                    assertThat(entry.details()).containsEntry("area", "RT 001");
                    assertThat(entry.toString()).doesNotContain("Rahasia", "0812");
                });
    }

    @Test
    void changesNothingThatCannotBeAudited() {
        trail.broken = true;
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> make(AreaLevel.RT, null, "1"));
        assertThat(office(ONE, desk::all)).isEmpty();
    }

    /** Four at the same moment: one is made, the others are told why not. */
    @Test
    void ofManyWhoMakeTheSameAreaOneMakesIt() throws InterruptedException {
        var together = new CountDownLatch(4);
        var taken = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < 4; person++) {
                people.submit(() -> {
                    together.countDown();
                    together.await();
                    try {
                        return make(AreaLevel.RT, null, "7");
                    } catch (AreaRefused refused) {
                        return refused.reason() == Reason.NAME_TAKEN
                                ? taken.incrementAndGet()
                                : null;
                    }
                });
            }
        }
        assertThat(taken).hasValue(3);
        assertThat(office(ONE, desk::all)).hasSize(1);
    }

    private Area make(AreaLevel level, @Nullable Area parent, String name) {
        var above = parent == null ? null : parent.id();
        return office(ONE, () -> desk.make(wanted(level, above, name), OPERATOR));
    }

    private Area close(Area area) {
        return office(ONE, () -> desk.close(area.id(), area.version(), OPERATOR));
    }

    private Area reopen(Area area) {
        return office(ONE, () -> desk.reopen(area.id(), area.version(), OPERATOR));
    }

    private static NewArea wanted(AreaLevel level, @Nullable UUID parent, String name) {
        return new NewArea(level, parent, name, "", "");
    }

    private static void refused(Reason reason, String about, Runnable work) {
        assertThatExceptionOfType(AreaRefused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.about()).isEqualTo(about);
                });
    }

    private static <T> T office(Village village, ScopedValue.CallableOp<T, RuntimeException> work) {
        return VillageContext.call(VillageAccess.office(village.code()), work);
    }
}
