package id.go.paserkab.desa.population;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test in which people move in, marry, leave and die: two villages, empty before each test. */
@SpringBootTest(classes = VillageApplication.class)
abstract class PopulationDesks {

    static final Clerk CLERK =
            new Clerk(new Actor("subject", "Operator Desa", "192.0.2.1"), Sight.WHOLE);

    static final String NIK = "6401036505900001";

    @Autowired Registration registration;
    @Autowired Departures departures;
    @Autowired Amendments amendments;
    @Autowired Families families;
    @Autowired Reversals reversals;
    @Autowired Residents residents;
    @Autowired RegisterOnDay register;
    @Autowired EventHistory history;
    @Autowired Numbers numbers;
    @Autowired VillagePasswords passwords;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void makeVillages() {
        TwinVillages.makeWhole(passwords);
    }

    static Facts person(String name, String sex, String born) {
        return Facts.of(Map.of(Fact.NAME, name, Fact.SEX, sex, Fact.BIRTH_DATE, born));
    }

    /** Makes a head with a family of their own. */
    UUID head(String name, String on) {
        return takeIn(
                EventKind.OPENING,
                on,
                person(name, "1", "1980-02-03").with(Fact.RELATIONSHIP, "1"),
                null,
                Facts.of(Map.of(Fact.ADDRESS, "Jalan Negara")));
    }

    UUID takeIn(EventKind kind, String on, Facts person, @Nullable UUID family, Facts newFamily) {
        return office(
                ONE,
                () ->
                        registration.takeIn(
                                new TakeIn(
                                        kind,
                                        LocalDate.parse(on),
                                        null,
                                        null,
                                        person,
                                        family,
                                        newFamily),
                                CLERK));
    }

    ResidentCard card(UUID id) {
        return office(ONE, () -> residents.card(id, CLERK)).orElseThrow();
    }

    UUID familyOf(UUID resident) {
        return Objects.requireNonNull(card(resident).familyId());
    }

    static <T> T office(Village village, ScopedValue.CallableOp<T, RuntimeException> work) {
        return VillageContext.call(VillageAccess.office(village.code()), work);
    }

    static void in(Village village, Runnable work) {
        VillageContext.run(VillageAccess.office(village.code()), work);
    }

    UUID leave(EventKind kind, String on, @Nullable UUID newHead, UUID... who) {
        return office(
                ONE,
                () ->
                        departures.leave(
                                new Leave(
                                        kind,
                                        LocalDate.parse(on),
                                        null,
                                        null,
                                        Set.of(who),
                                        newHead),
                                CLERK));
    }

    void reverse(UUID event) {
        in(ONE, () -> reversals.reverse(event, "keliru", CLERK));
    }

    static void refused(Refusal why, Runnable work) {
        assertThatExceptionOfType(PopulationRefused.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
