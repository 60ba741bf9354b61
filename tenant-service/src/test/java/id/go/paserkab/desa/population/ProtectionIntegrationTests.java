package id.go.paserkab.desa.population;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.vault.Resealed;
import id.go.paserkab.desa.vault.Resealing;
import id.go.paserkab.desa.vault.VillageKeys;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProtectionIntegrationTests extends PopulationDesks {

    private static final Duration AT_MOST = Duration.ofMinutes(1);

    @Autowired Resealing resealing;
    @Autowired VillageKeys keys;
    @Autowired Erasure erasure;
    @Autowired ResidentSearch search;

    @Test
    void renewedKeysSealEverythingAnewOnceAndTheNumbersAreFoundAsBefore() {
        var siti = siti();
        var before = sealed();
        keys.renew(ONE.code());
        assertThat(office(ONE, () -> resealing.goOn(AT_MOST))).isEqualTo(new Resealed(4, 0, true));
        assertThat(office(ONE, () -> resealing.goOn(AT_MOST))).isEqualTo(new Resealed(0, 0, true));
        assertThat(sealed()).isNotEqualTo(before);
        assertThat(office(ONE, () -> numbers.reveal(siti, Fact.NIK, "Uji", CLERK))).contains(NIK);
        assertThat(
                        office(
                                        ONE,
                                        () ->
                                                search.find(
                                                        ResidentFilter.present().text(NIK),
                                                        0,
                                                        5,
                                                        CLERK))
                                .total())
                .isEqualTo(1);
    }

    @Test
    void erasesWhatIsNotNeededOfSomebodyWhoLeftOutOfTheHistoryToo() {
        var siti = siti();
        assertThatExceptionOfType(PopulationRefused.class)
                .isThrownBy(() -> in(ONE, () -> erasure.erase(siti, "permintaan", CLERK)))
                .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(Refusal.STILL_PRESENT));
        in(
                ONE,
                () ->
                        departures.leave(
                                new Leave(
                                        EventKind.DEPARTURE,
                                        LocalDate.of(2024, 5, 1),
                                        "Balikpapan",
                                        null,
                                        Set.of(siti),
                                        null),
                                CLERK));
        in(ONE, () -> erasure.erase(siti, "permintaan", CLERK));
        assertThat(card(siti).facts().all())
                .containsKeys(Fact.NAME, Fact.BIRTH_DATE, Fact.STANDING)
                .doesNotContainKeys(Fact.NIK, Fact.PHONE, Fact.BLOOD);
        assertThat(
                        TwinVillages.ask(
                                ONE.code(),
                                "SELECT string_agg(c::text, ' ') FROM population_change c"))
                .doesNotContain("0812", "BLOOD");
        var then = office(ONE, () -> register.on(LocalDate.of(2024, 2, 1), CLERK)).getFirst();
        assertThat(then.facts().has(Fact.NIK)).isFalse();
        assertThat(then.standing()).isEqualTo(Standing.RESIDENT);
    }

    private UUID siti() {
        return takeIn(
                EventKind.OPENING,
                "2024-01-01",
                person("Siti Aminah", "2", "1990-05-25")
                        .with(Map.of(Fact.NIK, NIK, Fact.PHONE, "0812 345", Fact.BLOOD, "4")),
                null,
                Facts.of(Map.of(Fact.FAMILY_NUMBER, "6401030102200007")));
    }

    private static String sealed() {
        return String.valueOf(
                TwinVillages.ask(
                        ONE.code(), "SELECT numbers FROM resident WHERE numbers IS NOT NULL"));
    }
}
