package id.go.paserkab.desa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.PeopleRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CadreRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final UUID SELF = UUID.randomUUID();
    private static final Cadre SERVING =
            new Cadre(
                    SELF,
                    new VillageCode("64.01.03.2006"),
                    CadreKind.CADRE,
                    "Kader Satu",
                    new Decree("141/07/2026", MARCH),
                    null,
                    new Period(MARCH, null),
                    null,
                    1);

    private final CadreRules rules = new CadreRules(List.of(SERVING), TODAY);

    @Test
    void takesWhatIsRightAndTidiesIt() {
        var checked = rules.check(cadre("  Kader   Dua ", " 141/08/2026 ", MARCH), null);
        assertThat(checked.name()).isEqualTo("Kader Dua");
        assertThat(checked.decree()).isEqualTo(new Decree("141/08/2026", MARCH));
        assertThat(rules.check(cadre("Kader Satu", "141/07/2026", MARCH), SELF).name())
                .as("a correction is not compared with itself")
                .isEqualTo("Kader Satu");
    }

    @Test
    void asksForADecreeOfACadreButNotOfAnOperator() {
        refuses(cadre("Kader Dua", "", null), Reason.DECREE_NUMBER_WRONG);
        refuses(cadre("Kader Dua", "141/08/2026", null), Reason.DECREE_DATE_MISSING);
        refuses(operator("Operator", "", MARCH), Reason.DECREE_NUMBER_WRONG);
        assertThat(rules.check(operator("Operator", "", null), null).decree()).isNull();
    }

    @Test
    void refusesADecreeOfTheFutureOrOfLongAgo() {
        refuses(cadre("Kader Dua", "1", TODAY.plusDays(1)), Reason.DECREE_DATE_IN_FUTURE);
        refuses(cadre("Kader Dua", "1", LocalDate.of(206, 3, 1)), Reason.DECREE_DATE_TOO_EARLY);
        assertThat(rules.check(cadre("Kader Dua", "1", TODAY), null).decree()).isNotNull();
    }

    @Test
    void refusesTheNumberOfAnotherDecreeHoweverItIsWritten() {
        var refused = refuses(cadre("Kader Dua", "141/ 07/2026", MARCH), Reason.DECREE_TAKEN);
        assertThat(refused.about()).containsExactly("141/ 07/2026", "Kader Satu");
    }

    @Test
    void letsOneDecreeAppointSeveralWhereThatIsSaid() {
        assertThat(rules.check(shared(MARCH), null).name()).isEqualTo("Kader Dua");
        refuses(shared(MARCH.plusDays(1)), Reason.DECREE_DATE_DIFFERS);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        var typed = typed(CadreKind.CADRE, "A", "1", MARCH, MARCH, MARCH.minusDays(1), null);
        refuses(typed, Reason.UNTIL_BEFORE_FROM);
        refuses(typed(CadreKind.CADRE, "A", "1", MARCH, null, null, null), Reason.FROM_MISSING);
    }

    @Test
    void refusesTheSamePersonTwice() {
        refuses(cadre("kader satu", "141/09/2026", MARCH), Reason.SERVES_ALREADY);
        assertThat(rules.check(operator("Kader Satu", "", null), null).name())
                .as("a cadre may run the office too")
                .isEqualTo("Kader Satu");
    }

    @Test
    void handsOverOnceAndAfterTheBeginning() {
        var successor = typed(CadreKind.CADRE, "B", "2", MARCH, TODAY, null, SELF);
        assertThat(rules.replaced(successor, new Period(TODAY, null))).contains(SERVING);
        refused(
                () -> rules.replaced(successor, new Period(MARCH, null)),
                Reason.HANDED_OVER_TOO_EARLY);
        var operator = typed(CadreKind.OPERATOR, "B", "", null, TODAY, null, SELF);
        refused(() -> rules.replaced(operator, new Period(TODAY, null)), Reason.UNKNOWN);
        var done =
                new CadreRules(
                        List.of(
                                SERVING,
                                new Cadre(
                                        UUID.randomUUID(),
                                        SERVING.village(),
                                        CadreKind.CADRE,
                                        "B",
                                        new Decree("2", MARCH),
                                        null,
                                        new Period(TODAY, null),
                                        SELF,
                                        1)),
                        TODAY);
        refused(
                () -> done.replaced(successor, new Period(TODAY.plusDays(1), null)),
                Reason.REPLACED_ALREADY);
    }

    private PeopleRefused refuses(Appointment typed, Reason reason) {
        return refused(() -> rules.check(typed, null), reason);
    }

    private static PeopleRefused refused(Runnable what, Reason reason) {
        var caught = new PeopleRefused[1];
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(what::run)
                .satisfies(no -> {
                    assertThat(no.reason()).isEqualTo(reason);
                    caught[0] = no;
                });
        return caught[0];
    }

    private static Appointment cadre(String name, String number, @Nullable LocalDate date) {
        return typed(CadreKind.CADRE, name, number, date, MARCH, null, null);
    }

    private static Appointment operator(String name, String number, @Nullable LocalDate date) {
        return typed(CadreKind.OPERATOR, name, number, date, MARCH, null, null);
    }

    private static Appointment shared(LocalDate date) {
        return new Appointment(
                CadreKind.CADRE, "Kader Dua", "141/07/2026", date, true, null, MARCH, null, null);
    }

    private static Appointment typed(
            CadreKind kind,
            String name,
            String number,
            @Nullable LocalDate date,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID replaces) {
        return new Appointment(kind, name, number, date, false, null, from, until, replaces);
    }
}
