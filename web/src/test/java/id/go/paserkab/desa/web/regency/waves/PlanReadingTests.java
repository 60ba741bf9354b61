package id.go.paserkab.desa.web.regency.waves;

import static id.go.paserkab.desa.web.regency.waves.WaveFixtures.village;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.register.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class PlanReadingTests {

    private static final Village LORI = village("64.01.02.2001", "Lori");
    private static final Village RANDOM = village("64.01.02.2002", "Random");
    private static final Village KUARO = village("64.01.05.2003", "Kertabumi");

    private final List<Village> eligible = List.of(LORI, RANDOM, KUARO);
    private final PlanForm form = new PlanForm();
    private final BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");

    PlanReadingTests() {
        form.setName("Gelombang hulu");
        form.setCanaries("1");
        form.setTolerance("1");
    }

    @Test
    void takesAllVillagesOfTheChosenKecamatan() {
        form.setDistricts(List.of("64.01.02"));
        assertThat(read().orElseThrow().villages()).containsExactly(LORI.code(), RANDOM.code());
    }

    @Test
    void takesPickedVillagesInTheOrderInWhichTheyWerePicked() {
        form.setWay(PlanForm.Way.PICK);
        form.setVillages(List.of("64.01.05.2003", "64.01.02.2001", "forged", "64.01.09.2009"));
        assertThat(read().orElseThrow().villages()).containsExactly(KUARO.code(), LORI.code());
    }

    @Test
    void takesAllThatAreLeft() {
        form.setWay(PlanForm.Way.REMAINING);
        assertThat(read().orElseThrow().villages()).hasSize(3);
    }

    @Test
    void marksSampleChoicesUntilDpmdHasDecided() {
        form.setWay(PlanForm.Way.PICK);
        form.setVillages(List.of("64.01.02.2001", "64.01.02.2002"));
        form.setSamples(List.of("64.01.02.2002", "64.01.05.2003"));
        assertThat(read().orElseThrow().samples()).containsExactly(RANDOM.code());
        form.setSamplesDecided(true);
        assertThat(read().orElseThrow().samples()).isEmpty();
    }

    @Test
    void readsDaysAndNotes() {
        form.setWay(PlanForm.Way.REMAINING);
        form.setPlannedFrom("2026-12-01");
        form.setPlannedUntil("2026-12-20");
        form.setNote("  Keputusan DPMD  ");
        var plan = read().orElseThrow();
        assertThat(plan.plannedFrom()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(plan.plannedUntil()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(plan.note()).isEqualTo("Keputusan DPMD");
    }

    @Test
    void notesEverythingThatIsWrongAtOnce() {
        form.setName(" ");
        form.setParallelism("9");
        form.setCanaries("dua");
        form.setTolerance("-1");
        form.setPlannedFrom("1 Desember");
        assertThat(read()).isEmpty();
        assertThat(errors.getFieldErrors())
                .extracting(error -> error.getField())
                .containsExactlyInAnyOrder(
                        "name", "way", "parallelism", "canaries", "tolerance", "plannedFrom");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        form.setWay(PlanForm.Way.REMAINING);
        form.setPlannedFrom("2026-12-20");
        form.setPlannedUntil("2026-12-01");
        assertThat(read()).isEmpty();
        assertThat(errors.hasFieldErrors("plannedUntil")).isTrue();
    }

    @Test
    void offersWhatIsNeitherPickedNorFoundUnderItsKecamatan() {
        var choices =
                PlanChoices.of(
                        List.of(LORI.district(), KUARO.district()),
                        eligible,
                        List.of(LORI),
                        List.of(RANDOM, village("64.01.01.2004", "Busui")));
        assertThat(choices.districts().getFirst().eligible()).isEqualTo(2);
        assertThat(choices.districts().getFirst().others()).isEmpty();
        assertThat(choices.districts().getLast().others()).containsExactly(KUARO);
        assertThat(choices.found())
                .extracting(PlanChoices.Found::eligible)
                .containsExactly(true, false);
        assertThat(choices.picked()).extracting(Village::code).containsExactly(LORI.code());
    }

    private Optional<PlanWave> read() {
        return new PlanReading(form, eligible, errors).read();
    }
}
