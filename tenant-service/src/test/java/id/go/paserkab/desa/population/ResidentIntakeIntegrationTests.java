package id.go.paserkab.desa.population;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.population.Compared.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ResidentIntakeIntegrationTests extends PopulationDesks {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Facts FAMILY =
            Facts.of(Map.of(Fact.FAMILY_NUMBER, "6401030102200007", Fact.ADDRESS, "Jalan Negara"));

    private static final List<IntakeRow> FILE =
            List.of(
                    new IntakeRow(
                            2,
                            person("Budi", "1", "1980-02-03")
                                    .with(
                                            Map.of(
                                                    Fact.NIK,
                                                    "6401030302800001",
                                                    Fact.RELATIONSHIP,
                                                    "1")),
                            FAMILY),
                    new IntakeRow(
                            3,
                            person("Siti", "2", "1990-05-25")
                                    .with(Map.of(Fact.NIK, NIK, Fact.RELATIONSHIP, "3")),
                            FAMILY),
                    new IntakeRow(
                            4,
                            person("Bayi", "2", "2023-05-25").with(Fact.RELATIONSHIP, "4"),
                            FAMILY));

    @Autowired ResidentIntake intake;
    @Autowired ResidentSearch search;

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(outcomes(FILE)).containsOnly(Outcome.NEW);
        assertThat(apply(FILE)).isPresent();
        assertThat(outcomes(FILE)).containsOnly(Outcome.UNCHANGED);
        assertThat(apply(FILE)).isEmpty();
        assertThat(found()).isEqualTo(3);
    }

    @Test
    void aChangedRowSaysWhichFactsAndAnEmptyCellTakesNothingAway() {
        apply(FILE);
        var changed =
                List.of(
                        new IntakeRow(
                                2,
                                person("Siti Aminah", "2", "1990-05-25").with(Fact.NIK, NIK),
                                Facts.none()));
        var compared = office(ONE, () -> intake.compare(changed, CLERK)).getFirst();
        assertThat(compared.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(compared.facts()).containsExactly(Fact.NAME);
        apply(changed);
        var siti = office(ONE, () -> search.suggest("siti aminah", 1, CLERK)).getFirst();
        assertThat(siti.family()).isNotNull();
        assertThat(siti.relationship()).isEqualTo("3");
    }

    @Test
    void allIsTakenBackAtOnceAndTheNumbersAreFreeAgain() {
        var event = apply(FILE).orElseThrow();
        in(ONE, () -> reversals.reverse(event, "berkas keliru", CLERK));
        assertThat(found()).isZero();
        assertThat(outcomes(FILE)).containsOnly(Outcome.NEW);
        apply(FILE);
        assertThat(found()).isEqualTo(3);
    }

    @Test
    void nothingIsTakenOverWhereOneRowIsRefused() {
        var two = new ArrayList<>(FILE);
        two.add(
                new IntakeRow(
                        5,
                        person("Kedua", "1", "1970-01-01").with(Fact.RELATIONSHIP, "1"),
                        FAMILY));
        two.add(FILE.get(1));
        assertThat(office(ONE, () -> intake.compare(two, CLERK)))
                .extracting(Compared::refusal)
                .containsExactly(null, null, null, Refusal.HEAD_TAKEN, Refusal.NIK_TAKEN);
        assertThatExceptionOfType(PopulationRefused.class).isThrownBy(() -> apply(two));
        assertThat(found()).isZero();
    }

    @Test
    void whetherSomebodyDiedIsSaidByAnEventAndNotByAFile() {
        apply(FILE);
        var dead =
                List.of(
                        new IntakeRow(
                                2,
                                FILE.get(1).person().with(Fact.STANDING, Standing.DIED.code()),
                                FAMILY));
        var compared = office(ONE, () -> intake.compare(dead, CLERK)).getFirst();
        assertThat(compared.standingDiffers()).isTrue();
        assertThat(compared.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void whoeverHasNoNumberAtAllIsKnownAgainByNameAndBirthAndMayGetANumberLater() {
        var without =
                List.of(new IntakeRow(2, person("Tanpa Nomor", "1", "1950-01-01"), Facts.none()));
        apply(without);
        assertThat(outcomes(without)).containsExactly(Outcome.UNCHANGED);
        var with =
                List.of(
                        new IntakeRow(
                                2,
                                person("Tanpa Nomor", "1", "1950-01-01").with(Fact.NIK, NIK),
                                Facts.none()));
        assertThat(outcomes(with)).containsExactly(Outcome.CHANGED);
        apply(with);
        assertThat(outcomes(with)).containsExactly(Outcome.UNCHANGED);
        assertThat(found()).isEqualTo(1);
    }

    private long found() {
        return office(ONE, () -> search.find(ResidentFilter.present(), 0, 10, CLERK)).total();
    }

    private List<Outcome> outcomes(List<IntakeRow> rows) {
        return office(ONE, () -> intake.compare(rows, CLERK)).stream()
                .map(Compared::outcome)
                .toList();
    }

    private Optional<UUID> apply(List<IntakeRow> rows) {
        return office(ONE, () -> intake.apply(rows, DAY, "data.xlsx", CLERK));
    }
}
