package id.go.paserkab.desa.intake;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.intake.IntakeRefused.Reason;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.sight.Sights;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.EditArea;
import id.go.paserkab.desa.territory.TakenBack;
import id.go.paserkab.desa.territory.TakenBack.Kept;
import id.go.paserkab.desa.territory.TakenBack.Why;
import id.go.paserkab.desa.territory.TerritoryDesk;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A file on its way into the register of one village, beside its look-alike. */
@SpringBootTest(classes = VillageApplication.class)
class IntakeIntegrationTests {

    private static final Clerk CLERK =
            new Clerk(new Actor("subject", "Operator Desa", "192.0.2.1"), Sight.WHOLE);

    @Autowired IntakeDesk desk;
    @Autowired ForgottenFiles forgotten;
    @Autowired TerritoryDesk territory;
    @Autowired Sights sights;
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
    void aFileIsCheckedConfirmedAndTakenBackAsAWhole() {
        var file = sample().book();
        var id = handIn(file);
        var checked = settled(id);
        assertThat(checked.state()).isEqualTo(IntakeState.CHECKED);
        assertThat(checked.result())
                .extracting("residents", "families", "fresh", "errors")
                .containsExactly(10, 3, 10, 0);
        assertThat(checked.result().newAreas()).containsExactly("Dusun Mekar", "RT 003");
        assertThat(count("resident")).isZero();
        assertThat(count("area")).isZero();

        in(() -> desk.confirm(id, CLERK));
        assertThat(settled(id).state()).isEqualTo(IntakeState.MOVED);
        assertThat(count("resident WHERE in_register")).isEqualTo(10);
        assertThat(count("resident WHERE area IS NOT NULL")).isEqualTo(10);
        assertThat(count("intake_file")).isZero();
        assertThat(ask(OTHER, "SELECT count(*) FROM resident")).isEqualTo("0");

        assertThat(in(() -> desk.undo(id, CLERK))).isEqualTo(new TakenBack(2, List.of()));
        assertThat(count("resident WHERE in_register")).isZero();
        assertThat(count("area")).isZero();
        assertThat(settled(id).state()).isEqualTo(IntakeState.UNDONE);
        refused(Reason.NOT_NOW, () -> desk.undo(id, CLERK));
    }

    @Test
    void anAreaThatSomebodyUsesOrChangedSinceStaysWhenAnImportIsUndone() {
        var sample = new SampleFile();
        sample.resident(1, "dusun", "Lama", "rt", "1");
        sample.resident(5, "dusun", "Baru", "rt", "2");
        sample.resident(9, "dusun", "Dilihat");
        sample.resident(13, "dusun", "Kosong");
        var id = moveIn(sample.csv());
        var other = moveIn(new SampleFile().resident(17, "dusun", "Lama", "rt", "1").csv());
        in(() -> {
            var renamed = area("Baru");
            territory.edit(
                    renamed.id(),
                    new EditArea(null, "Barokah", "", "", renamed.version()),
                    CLERK.actor());
            sights.limit("somebody", Set.of(area("Dilihat").id()), CLERK.actor());
        });

        var areas = in(() -> desk.undo(id, CLERK));
        assertThat(areas.removed()).isEqualTo(2);
        assertThat(areas.kept())
                .containsExactlyInAnyOrder(
                        new Kept("RT 001", Why.USED),
                        new Kept("Dusun Lama", Why.AREAS_BELOW),
                        new Kept("Dusun Barokah", Why.CHANGED),
                        new Kept("Dusun Dilihat", Why.USED));
        assertThat(count("area")).isEqualTo(4);
        assertThat(trail.entries.toString()).contains("territory.removed", "Dusun Kosong");
        assertThat(in(() -> desk.undo(other, CLERK))).isEqualTo(new TakenBack(0, List.of()));
    }

    private Area area(String name) {
        return territory.territory().find(AreaLevel.DUSUN, null, name).orElseThrow();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = sample().resident(11, "nik", "", "nama", "Belum Bernomor").csv();
        moveIn(file);
        var again = settled(handIn(file));
        assertThat(again.result())
                .extracting("fresh", "changed", "unchanged", "errors")
                .containsExactly(0, 0, 11, 0);
        assertThat(again.confirmable()).isFalse();
        refused(Reason.NOT_CONFIRMABLE, () -> desk.confirm(again.id(), CLERK));
    }

    @Test
    void whatAFileSaysAnewIsAChangeAndAnEmptyCellTakesNothingAway() {
        moveIn(sample().resident(11, "agama_id", "Islam", "pekerjaan_id", "Guru").csv());
        var again =
                settled(
                        handIn(
                                sample().resident(11, "agama_id", "", "pekerjaan_id", "Petani")
                                        .csv()));
        assertThat(again.result())
                .extracting("fresh", "changed", "unchanged")
                .containsExactly(0, 1, 10);
        in(() -> desk.confirm(again.id(), CLERK));
        assertThat(settled(again.id()).state()).isEqualTo(IntakeState.MOVED);
        assertThat(count("resident WHERE religion = 1 AND occupation = 9")).isEqualTo(1);
        in(() -> desk.undo(again.id(), CLERK));
        assertThat(count("resident WHERE religion = 1 AND occupation = 65")).isEqualTo(1);
    }

    @Test
    void aFileWithErrorsCannotBeConfirmedAndSaysWhere() {
        var id = handIn(sample().resident(11, "sex", "x").resident(12, "nik", "12").csv());
        var checked = settled(id);
        assertThat(checked.result().errors()).isEqualTo(2);
        assertThat(in(() -> desk.findings(id, Severity.ERROR, 0, 10)))
                .containsExactly(
                        new Finding(Problem.CODE_UNKNOWN, 12, Column.SEX, "x"),
                        new Finding(Problem.NUMBER_FORM, 13, Column.NIK, ""));
        assertThat(in(() -> desk.counts(id, Severity.ERROR))).hasSize(2);
        refused(Reason.NOT_CONFIRMABLE, () -> desk.confirm(id, CLERK));
        assertThat(in(() -> desk.open(id, CLERK))).isPresent();
        in(() -> desk.abandon(id, CLERK));
        assertThat(count("intake_file") + count("intake_finding")).isZero();
        assertThat(in(() -> desk.open(id, CLERK))).isEmpty();
    }

    @Test
    void theHeadWhomTheRegisterKnowsStandsInTheWayOfAnother() {
        moveIn(new SampleFile().residents(3).csv());
        var other = new SampleFile().resident(4, "kk_level", "Kepala Keluarga").csv();
        var checked = settled(handIn(other));
        assertThat(in(() -> desk.findings(checked.id(), Severity.ERROR, 0, 10)))
                .containsExactly(new Finding(Problem.HEAD_IN_REGISTER, 2, Column.RELATIONSHIP, ""));
    }

    @Test
    void noNumberOrNameStandsInClearInItsTablesOrInTheTrail() {
        var id = handIn(sample().resident(11, "nik", "123").csv());
        settled(id);
        for (var table : new String[] {"intake", "intake_file", "intake_finding"}) {
            assertThat(
                            ask(
                                    ONE,
                                    "SELECT coalesce(string_agg(t::text, ' '), '') FROM %s t"
                                            .formatted(table)))
                    .doesNotContain(SampleFile.nik(1), "Penduduk Contoh", SampleFile.nik(10));
        }
        assertThat(trail.entries.toString()).doesNotContain(SampleFile.nik(1));
        assertThat(VillageContext.call(office(OTHER), () -> desk.find(id))).isEmpty();
    }

    @Test
    void whoSeesAPartOfTheVillageMovesNobodyIn() {
        var part = new Clerk(CLERK.actor(), new Sight.Within(Set.of(UUID.randomUUID())));
        refused(Reason.SEES_ONLY_A_PART, () -> desk.handIn("a.csv", new byte[1], part));
        refused(Reason.NO_FILE, () -> desk.handIn("a.csv", new byte[0], CLERK));
    }

    @Test
    void whatNobodyWorksOnIsTakenUpAgain() {
        var id = handIn(sample().csv());
        settled(id);
        TwinVillages.ask(
                ONE.code(),
                "UPDATE intake SET state = 'CHECKING', worker = '%s', beat_at = now() - interval '1 hour' RETURNING 1"
                        .formatted(UUID.randomUUID()));
        assertThat(settled(id).state()).isEqualTo(IntakeState.CHECKED);
    }

    @Test
    void afterADayAFileIsGivenUpAndAnImportStays() {
        var undecided = handIn(sample().csv());
        settled(undecided);
        var moved = moveIn(new SampleFile().residents(3).csv());
        TwinVillages.ask(
                ONE.code(),
                "UPDATE intake SET uploaded_at = uploaded_at - interval '25 hours', moved_at = moved_at - interval '25 hours' RETURNING 1");
        in(forgotten::perform);
        assertThat(settled(undecided).state()).isEqualTo(IntakeState.ABANDONED);
        assertThat(count("intake_file")).isZero();
        refused(Reason.TOO_LATE, () -> desk.undo(moved, CLERK));
    }

    @Test
    void aVillageWhoseSchemaIsNotThatFarIsLeftAlone() {
        TwinVillages.make(ONE.code(), passwords);
        TwinVillages.apply(ONE.code(), "0001-profile.sql");
        in(forgotten::perform);
    }

    private static SampleFile sample() {
        var sample = new SampleFile();
        for (int number = 1; number <= 10; number++) {
            sample.resident(number, "dusun", "MEKAR", "rt", "3", "alamat", "Jalan Negara");
        }
        return sample;
    }

    private UUID moveIn(byte[] file) {
        var id = handIn(file);
        assertThat(settled(id).confirmable()).isTrue();
        in(() -> desk.confirm(id, CLERK));
        assertThat(settled(id).state()).isEqualTo(IntakeState.MOVED);
        return id;
    }

    private UUID handIn(byte[] file) {
        return in(() -> desk.handIn("warga 6401030205900001.xlsx", file, CLERK));
    }

    private Intake settled(UUID id) {
        for (int times = 0; times < 600; times++) {
            var intake = in(() -> desk.find(id)).orElseThrow();
            if (!intake.state().busy()) {
                return intake;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Waited in vain");
    }

    private static void refused(Reason reason, Runnable step) {
        assertThatExceptionOfType(IntakeRefused.class)
                .isThrownBy(() -> in(step))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static int count(String what) {
        return Integer.parseInt(Objects.requireNonNull(ask(ONE, "SELECT count(*) FROM " + what)));
    }

    private static @Nullable String ask(Village village, String question) {
        return TwinVillages.ask(village.code(), question);
    }

    private static VillageAccess office(Village village) {
        return VillageAccess.office(village.code());
    }

    private static <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return VillageContext.call(office(ONE), work);
    }

    private static void in(Runnable work) {
        VillageContext.run(office(ONE), work);
    }
}
