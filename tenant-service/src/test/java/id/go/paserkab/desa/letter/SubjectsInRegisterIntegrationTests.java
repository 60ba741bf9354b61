package id.go.paserkab.desa.letter;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.lettertemplate.Placeholder;
import id.go.paserkab.desa.lettertemplate.Sex;
import id.go.paserkab.desa.lettertemplate.Standing;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Registration;
import id.go.paserkab.desa.population.TakeIn;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.NewArea;
import id.go.paserkab.desa.territory.TerritoryDesk;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SubjectsInRegisterIntegrationTests {

    private static final Actor OPERATOR = new Actor("subject", "Operator Desa", "192.0.2.1");
    private static final String NIK = "6401036505900001";

    private final Subjects subjects;
    private final Registration registration;
    private final TerritoryDesk territory;
    private final RememberingTrail trail;
    private final VillagePasswords passwords;

    SubjectsInRegisterIntegrationTests(
            SubjectsInRegister subjects,
            Registration registration,
            TerritoryDesk territory,
            RememberingTrail trail,
            VillagePasswords passwords) {
        this.subjects = subjects;
        this.registration = registration;
        this.territory = territory;
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
    }

    @Test
    void aLetterSpeaksOfAResidentWithTheirAreaAndFamily() {
        var siti = office(ONE, this::siti);
        var subject = office(ONE, () -> subjects.find(siti, OPERATOR)).orElseThrow();
        assertThat(subject.words())
                .containsEntry(Placeholder.NAME, "Siti Aminah")
                .containsEntry(Placeholder.BIRTH_DAY, "25 Mei 1990")
                .containsEntry(Placeholder.RELIGION, "Islam")
                .containsEntry(Placeholder.HAMLET, "Mekar")
                .containsEntry(Placeholder.RT, "003")
                .containsEntry(Placeholder.ADDRESS, "Jalan Negara")
                .containsEntry(Placeholder.FAMILY_HEAD, "Siti Aminah");
        assertThat(subject.facts().sex()).isEqualTo(Sex.FEMALE);
        assertThat(subject.facts().standing()).isEqualTo(Standing.RESIDENT);
        assertThat(office(OTHER, () -> subjects.find(siti, OPERATOR))).isEmpty();
    }

    @Test
    void numbersAreMaskedUntilTheLetterIsMadeAndThenLeaveATrace() {
        var siti = office(ONE, this::siti);
        trail.entries.clear();
        var looked = office(ONE, () -> subjects.find(siti, OPERATOR)).orElseThrow();
        assertThat(looked.words().get(Placeholder.NIK)).contains("•").doesNotContain(NIK);
        assertThat(trail.entries).isEmpty();
        var told = office(ONE, () -> subjects.disclose(siti, "Surat", OPERATOR)).orElseThrow();
        assertThat(told.words())
                .containsEntry(Placeholder.NIK, NIK)
                .containsEntry(Placeholder.FAMILY_NUMBER, "6401030102200007");
        assertThat(trail.entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("population.revealed"));
    }

    private UUID siti() {
        var hamlet = territory.make(new NewArea(AreaLevel.DUSUN, null, "Mekar", "", ""), OPERATOR);
        var rt = territory.make(new NewArea(AreaLevel.RT, hamlet.id(), "3", "", ""), OPERATOR);
        return registration.takeIn(
                new TakeIn(
                        EventKind.OPENING,
                        LocalDate.of(2024, 1, 1),
                        null,
                        null,
                        Facts.of(
                                Map.of(
                                        Fact.NAME, "Siti Aminah",
                                        Fact.SEX, "2",
                                        Fact.BIRTH_DATE, "1990-05-25",
                                        Fact.RELIGION, "1",
                                        Fact.RELATIONSHIP, "1",
                                        Fact.NIK, NIK)),
                        null,
                        Facts.of(
                                Map.of(
                                        Fact.FAMILY_NUMBER, "6401030102200007",
                                        Fact.ADDRESS, "Jalan Negara",
                                        Fact.AREA, rt.id().toString()))),
                new Clerk(OPERATOR, Sight.WHOLE));
    }

    private static <T> T office(Village village, ScopedValue.CallableOp<T, RuntimeException> work) {
        return VillageContext.call(VillageAccess.office(village.code()), work);
    }
}
