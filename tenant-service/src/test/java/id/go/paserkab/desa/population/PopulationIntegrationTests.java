package id.go.paserkab.desa.population;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PopulationIntegrationTests extends PopulationDesks {

    @Autowired RememberingTrail trail;

    @Test
    void aResidentIsThereWithAMaskedNumberAndIsFoundByWhoeverMaySee() {
        var id =
                takeIn(
                        EventKind.OPENING,
                        "2024-01-01",
                        person("Siti Aminah", "2", "1990-05-25").with(Fact.NIK, NIK),
                        null,
                        Facts.none());
        var card = card(id);
        assertThat(card.name()).isEqualTo("Siti Aminah");
        assertThat(card.standing()).isEqualTo(Standing.RESIDENT);
        assertThat(card.facts().get(Fact.NIK)).isEqualTo("640103••••••••01");
        assertThat(office(OTHER, () -> residents.card(id, CLERK))).isEmpty();
        var nobody = new Clerk(CLERK.actor(), new Sight.Within(Set.of()));
        assertThat(office(ONE, () -> residents.card(id, nobody))).isEmpty();
    }

    @Test
    void noNumberStandsInAnyTableInClear() {
        takeIn(
                EventKind.OPENING,
                "2024-01-01",
                person("Siti Aminah", "2", "1990-05-25").with(Fact.NIK, NIK),
                null,
                Facts.of(Map.of(Fact.FAMILY_NUMBER, "6401030102200007")));
        for (var table :
                new String[] {"resident", "family", "population_change", "population_event"}) {
            assertThat(
                            TwinVillages.ask(
                                    ONE.code(),
                                    "SELECT string_agg(t::text, ' ') FROM %s t".formatted(table)))
                    .isNotBlank()
                    .doesNotContain(NIK, "6401030102200007", NIK.substring(6));
        }
        assertThat(trail.entries.toString()).doesNotContain(NIK);
    }

    @Test
    void aNumberIsTakenOncePerVillageAndTwoVillagesNeverMeet() {
        var person = person("Siti Aminah", "2", "1990-05-25").with(Fact.NIK, NIK);
        takeIn(EventKind.OPENING, "2024-01-01", person, null, Facts.none());
        refused(
                Refusal.NIK_TAKEN,
                () -> takeIn(EventKind.ARRIVAL, "2024-02-01", person, null, Facts.none()));
        var elsewhere =
                office(
                        OTHER,
                        () ->
                                registration.takeIn(
                                        new TakeIn(
                                                EventKind.ARRIVAL,
                                                LocalDate.of(2024, 2, 1),
                                                null,
                                                null,
                                                person,
                                                null,
                                                Facts.none()),
                                        CLERK));
        assertThat(office(ONE, () -> residents.card(elsewhere, CLERK))).isEmpty();
    }

    @Test
    void theRegisterOfAPastDayIsWhatItWasThen() {
        var head = head("Budi", "2024-01-01");
        in(
                ONE,
                () ->
                        amendments.change(
                                head,
                                LocalDate.of(2024, 6, 1),
                                Map.of(Fact.OCCUPATION, "9"),
                                null,
                                CLERK));
        leave(EventKind.DEPARTURE, "2024-09-01", null, head);
        assertThat(on("2023-12-31")).isEmpty();
        assertThat(on("2024-05-31", head).facts().get(Fact.OCCUPATION)).isNull();
        assertThat(on("2024-06-01", head).facts().get(Fact.OCCUPATION)).isEqualTo("9");
        assertThat(on("2024-08-31", head).standing()).isEqualTo(Standing.RESIDENT);
        assertThat(on("2024-09-01", head).standing()).isEqualTo(Standing.MOVED);
        assertThat(on("2024-05-31", head).family().get(Fact.ADDRESS)).isEqualTo("Jalan Negara");
    }

    @Test
    void aCorrectionHoldsFromTheStartAndALateEventFallsIntoItsPlace() {
        var head = head("Budy", "2024-01-01");
        in(ONE, () -> amendments.correct(head, Map.of(Fact.NAME, "Budi"), "salah ketik", CLERK));
        assertThat(on("2024-01-01", head).facts().get(Fact.NAME)).isEqualTo("Budi");
        in(
                ONE,
                () ->
                        amendments.change(
                                head,
                                LocalDate.of(2024, 6, 1),
                                Map.of(Fact.OCCUPATION, "9"),
                                null,
                                CLERK));
        in(
                ONE,
                () ->
                        amendments.change(
                                head,
                                LocalDate.of(2024, 3, 1),
                                Map.of(Fact.OCCUPATION, "1"),
                                null,
                                CLERK));
        assertThat(card(head).facts().get(Fact.OCCUPATION)).isEqualTo("9");
        assertThat(on("2024-04-01", head).facts().get(Fact.OCCUPATION)).isEqualTo("1");
    }

    @Test
    void reversingTakesBackAllThatAnEventDidAndOnlyTheLatestFirst() {
        var head = head("Budi", "2024-01-01");
        var left = leave(EventKind.DEPARTURE, "2024-09-01", null, head);
        var opened = office(ONE, () -> history.ofResident(head, 10)).getLast();
        assertThat(opened.reversible()).isFalse();
        refused(Refusal.LATER_EVENTS, () -> reverse(opened.id()));
        reverse(left);
        assertThat(card(head).standing()).isEqualTo(Standing.RESIDENT);
        refused(Refusal.ALREADY_REVERSED, () -> reverse(left));
        reverse(opened.id());
        assertThat(office(ONE, () -> residents.card(head, CLERK))).isEmpty();
        assertThat(on("2024-01-01")).isEmpty();
    }

    @Test
    void afterAReversedRegistrationTheNumberIsFreeAgain() {
        var person = person("Siti", "2", "1990-05-25").with(Fact.NIK, NIK);
        var first = takeIn(EventKind.OPENING, "2024-01-01", person, null, Facts.none());
        reverse(office(ONE, () -> history.ofResident(first, 1)).getFirst().id());
        var second = takeIn(EventKind.OPENING, "2024-01-01", person, null, Facts.none());
        assertThat(card(second).name()).isEqualTo("Siti");
    }

    @Test
    void refusesDaysThatCannotBe() {
        var head = head("Budi", "2024-01-01");
        refused(Refusal.DAY_IN_FUTURE, () -> leave(EventKind.DEATH, "2199-01-01", null, head));
        refused(Refusal.DAY_BEFORE_BIRTH, () -> leave(EventKind.DEATH, "1970-01-01", null, head));
        refused(
                Refusal.DAY_BEFORE_LATER_EVENT,
                () -> leave(EventKind.DEATH, "2023-12-31", null, head));
        leave(EventKind.DEATH, "2024-02-01", null, head);
        refused(Refusal.NOT_PRESENT, () -> leave(EventKind.DEPARTURE, "2024-03-01", null, head));
    }

    @Test
    void aNumberIsShownInFullForAReasonAndLeavesATrace() {
        var id =
                takeIn(
                        EventKind.OPENING,
                        "2024-01-01",
                        person("Siti", "2", "1990-05-25").with(Fact.NIK, NIK),
                        null,
                        Facts.none());
        refused(
                Refusal.REASON_MISSING,
                () -> office(ONE, () -> numbers.reveal(id, Fact.NIK, " ", CLERK)));
        trail.entries.clear();
        assertThat(office(ONE, () -> numbers.reveal(id, Fact.NIK, "Berkas BPJS", CLERK)))
                .contains(NIK);
        assertThat(trail.entries)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("population.revealed");
                    assertThat(entry.reason()).isEqualTo("Berkas BPJS");
                    assertThat(entry.toString()).doesNotContain(NIK);
                });
    }

    @Test
    void thePublicSiteReadsNothingOfIt() {
        var head = head("Budi", "2024-01-01");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        VillageContext.run(
                                VillageAccess.site(ONE.code()), () -> residents.card(head, CLERK)))
                .withStackTraceContaining("permission denied for table");
    }

    private List<RegisterOnDay.Registered> on(String day) {
        return office(ONE, () -> register.on(LocalDate.parse(day), CLERK));
    }

    private RegisterOnDay.Registered on(String day, UUID resident) {
        return on(day).stream().filter(one -> one.id().equals(resident)).findFirst().orElseThrow();
    }
}
