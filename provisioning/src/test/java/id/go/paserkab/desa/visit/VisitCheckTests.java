package id.go.paserkab.desa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignment;
import id.go.paserkab.desa.people.Period;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.visit.Visit.NextStep;
import id.go.paserkab.desa.visit.VisitRefused.Fault;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitCheckTests {

    private static final VillageCode VILLAGE = new VillageCode("64.01.09.2001");
    private static final VillageCode TWIN = new VillageCode("64.01.09.2009");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID DUTA = UUID.randomUUID();

    @Test
    void keepsWhatIsToldWithoutWhatNobodySees() {
        var checked =
                check(
                        told(VILLAGE, TODAY, " Latihan profil\r\nbersama kader\u0007 ", "12"),
                        beat(TODAY.minusDays(30), null));
        assertThat(checked.done()).isEqualTo("Latihan profil\nbersama kader");
        assertThat(checked.attendance()).isEqualTo(12);
        assertThat(checked.next()).isNull();
    }

    @Test
    void refusesADayThatHasNotComeAndAVillageThatWasNotTheirsThen() {
        var since = TODAY.minusDays(10);
        refused(told(VILLAGE, TODAY.plusDays(1)), beat(since, null), Reason.DAY_IN_FUTURE);
        refused(told(VILLAGE, since.minusDays(1)), beat(since, null), Reason.BEFORE_COVERAGE);
        refused(told(TWIN, TODAY), beat(since, null), Reason.NOT_YOURS);
        var left = beat(since, TODAY.minusDays(2));
        refused(told(VILLAGE, TODAY.minusDays(1)), left, Reason.AFTER_COVERAGE);
        assertThat(check(told(VILLAGE, TODAY.minusDays(2)), left).held())
                .as("a day on which it was still theirs")
                .isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void tellsADayBetweenTwoTimesFromOneBeforeOrAfter() {
        var beat =
                new Beat(
                        DUTA,
                        List.of(
                                assignment(TODAY.minusDays(90), TODAY.minusDays(60)),
                                assignment(TODAY.minusDays(30), null)));
        assertThat(beat.objection(VILLAGE, TODAY.minusDays(45)).map(Fault::reason))
                .contains(Reason.NOT_COVERED_THEN);
        assertThat(beat.objection(VILLAGE, TODAY.minusDays(91)).map(Fault::reason))
                .contains(Reason.BEFORE_COVERAGE);
        assertThat(beat.objection(VILLAGE, TODAY.minusDays(60))).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var nothing =
                new VisitTold(
                        null,
                        null,
                        null,
                        Set.of(new GateCode("G77")),
                        " ",
                        "x".repeat(2001),
                        "",
                        null,
                        "Kader A",
                        "banyak",
                        Collections.nCopies(
                                5,
                                new NewDocument("foto.jpg", new byte[1], Actor.platform("tests"))));
        refused(
                nothing,
                beat(TODAY, null),
                Reason.VILLAGE_MISSING,
                Reason.DAY_MISSING,
                Reason.TOPIC_MISSING,
                Reason.GATE_UNKNOWN,
                Reason.DONE_MISSING,
                Reason.AGREED_TOO_LONG,
                Reason.NEXT_STEP_MISSING,
                Reason.NEXT_DAY_MISSING,
                Reason.ATTENDANCE_WRONG,
                Reason.TOO_MANY_PHOTOS);
    }

    @Test
    void aNextStepHasADayAfterTheVisitAndSomebodyWhoSeesToIt() {
        var beat = beat(TODAY.minusDays(10), null);
        refused(
                next("Unggah SK", null, ""),
                beat,
                Reason.NEXT_OWNER_MISSING,
                Reason.NEXT_DAY_MISSING);
        refused(next("Unggah SK", TODAY.minusDays(1), "Kader"), beat, Reason.NEXT_DAY_TOO_EARLY);
        assertThat(check(next("Unggah\nSK", TODAY, "Kader"), beat).next())
                .isEqualTo(new NextStep("Unggah SK", TODAY, "Kader"));
    }

    private static VisitTold next(String what, @Nullable LocalDate due, String who) {
        return new VisitTold(
                VILLAGE,
                TODAY,
                Topic.CADRE,
                Set.of(),
                "Latihan",
                "",
                what,
                due,
                who,
                "",
                List.of());
    }

    private static VisitTold told(VillageCode village, LocalDate day) {
        return told(village, day, "Latihan", "");
    }

    private static VisitTold told(
            VillageCode village, LocalDate day, String done, String attendance) {
        return new VisitTold(
                village, day, Topic.CADRE, Set.of(), done, "", "", null, "", attendance, List.of());
    }

    private static VisitCheck.Checked check(VisitTold told, Beat beat) {
        return new VisitCheck(beat, Set.of(new GateCode("G1")), TODAY).check(told, 0);
    }

    private static void refused(VisitTold told, Beat beat, Reason... reasons) {
        var refused = catchThrowableOfType(VisitRefused.class, () -> check(told, beat));
        assertThat(refused.faults()).extracting(Fault::reason).containsExactlyInAnyOrder(reasons);
    }

    private static Beat beat(LocalDate from, @Nullable LocalDate until) {
        return new Beat(DUTA, List.of(assignment(from, until)));
    }

    private static Assignment assignment(LocalDate from, @Nullable LocalDate until) {
        return new Assignment(
                UUID.randomUUID(), DUTA, "Duta Digital 1", VILLAGE, new Period(from, until), null);
    }
}
