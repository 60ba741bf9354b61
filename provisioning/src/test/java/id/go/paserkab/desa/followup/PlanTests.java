package id.go.paserkab.desa.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTests {

    private static final VillageCode VILLAGE = new VillageCode("64.01.09.2001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate TRAINED = TODAY.minusDays(50);

    @Test
    void aVillageWithoutTrainingWaitsAndIsNeverOverdue() {
        var plan = plan(null, null, Map.of());
        assertThat(plan.steps()).hasSize(6);
        assertThat(plan.steps()).allMatch(at -> at.state() == StepState.WAITING);
        assertThat(plan.next().orElseThrow().step()).isEqualTo(Step.DECREE);
        assertThat(plan.overdue()).isZero();
    }

    @Test
    void daysAreSuggestedFromTheEndOfTheTraining() {
        var plan = plan(TRAINED, null, Map.of());
        assertThat(plan.at(Step.DECREE).state()).isEqualTo(StepState.OVERDUE);
        assertThat(plan.at(Step.DECREE).late(TODAY)).isEqualTo(36);
        assertThat(plan.at(Step.SOCIALISATION).due()).isEqualTo(TRAINED.plusDays(45));
        assertThat(plan.at(Step.SOCIALISATION).suggested()).isTrue();
        assertThat(plan.at(Step.PROPOSAL).state()).isEqualTo(StepState.AHEAD);
        assertThat(plan.overdue()).isEqualTo(3);
    }

    @Test
    void aStepIsNotOverdueOnItsLastDay() {
        assertThat(StepState.of(null, TODAY, false, TODAY)).isEqualTo(StepState.AHEAD);
        assertThat(StepState.of(null, TODAY.minusDays(1), false, TODAY))
                .isEqualTo(StepState.OVERDUE);
    }

    @Test
    void anAgreedDayTakesThePlaceOfTheSuggestedOne() {
        var plan = plan(TRAINED, null, entries(entry(Step.TEAM, TODAY.plusDays(5), null)));
        assertThat(plan.at(Step.TEAM).state()).isEqualTo(StepState.AHEAD);
        assertThat(plan.at(Step.TEAM).suggested()).isFalse();
        var untrained = plan(null, null, entries(entry(Step.TEAM, TODAY.minusDays(1), null)));
        assertThat(untrained.at(Step.TEAM).state()).isEqualTo(StepState.OVERDUE);
    }

    @Test
    void theDecreeIsKnownFromWhoWasAppointed() {
        var plan = plan(TRAINED, TRAINED.minusDays(9), Map.of());
        assertThat(plan.at(Step.DECREE).state()).isEqualTo(StepState.DONE);
        assertThat(plan.next().orElseThrow().step()).isEqualTo(Step.TEAM);
        assertThat(plan.done()).isEqualTo(1);
    }

    @Test
    void stepsOutOfOrderCountAndAreShownAsSuch() {
        var plan =
                plan(
                        TRAINED,
                        TRAINED,
                        entries(
                                entry(Step.TEAM, null, TODAY.minusDays(3)),
                                entry(Step.SOCIALISATION, null, TODAY.minusDays(8)),
                                entry(Step.RESIDENT_TRAINING, null, TODAY)));
        assertThat(plan.at(Step.TEAM).state()).isEqualTo(StepState.DONE);
        assertThat(plan.at(Step.SOCIALISATION).state()).isEqualTo(StepState.DONE_EARLY);
        assertThat(plan.at(Step.RESIDENT_TRAINING).state()).isEqualTo(StepState.DONE_EARLY);
        assertThat(plan.next().orElseThrow().step()).isEqualTo(Step.PROPOSAL);
        assertThat(plan.done()).isEqualTo(4);
    }

    private static Plan plan(
            @Nullable LocalDate trained, @Nullable LocalDate decreed, Map<Step, Entry> entries) {
        return Plan.of(VILLAGE, TODAY, trained, decreed, entries);
    }

    private static Map<Step, Entry> entries(Entry... all) {
        var entries = new EnumMap<Step, Entry>(Step.class);
        for (var entry : all) {
            entries.put(entry.step(), entry);
        }
        return entries;
    }

    private static Entry entry(Step step, @Nullable LocalDate due, @Nullable LocalDate done) {
        return new Entry(step, 1, due, done, null, null, null, Instant.EPOCH, "Petugas");
    }
}
