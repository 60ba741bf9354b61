package id.go.paserkab.desa.letternumber;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.TooBusy;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LetterNumbersIntegrationTests {

    private static final Actor HEAD = new Actor("subject", "Kepala Desa", null);
    private static final NumberedKind SKD = new NumberedKind("SKD", "470");
    private static final NumberedKind SKU = new NumberedKind("SKU", "510");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final NumberFloor NONE = (sequence, year) -> 0;
    private static final int LETTERS = 200;

    private final LetterNumbers numbers;
    private final VillagePasswords passwords;
    private final RememberingTrail trail;
    private final EntityManager village;
    private final TransactionTemplate transaction;

    LetterNumbersIntegrationTests(
            LetterNumbers numbers,
            VillagePasswords passwords,
            RememberingTrail trail,
            EntityManager village,
            @Qualifier("villageTransactionManager") PlatformTransactionManager villages) {
        this.numbers = numbers;
        this.passwords = passwords;
        this.trail = trail;
        this.village = village;
        this.transaction = new TransactionTemplate(villages);
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
    void givesNoNumberTwiceAndLosesNoneWhereTwoHundredAreTakenAtOnce() throws Exception {
        var taken = new ConcurrentLinkedQueue<TakenNumber>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < LETTERS; i++) {
                hands.submit(() -> taken.add(untilTaken(ONE, 0)));
                hands.submit(() -> taken.add(untilTaken(ONE, 40)));
            }
        }
        assertThat(taken).extracting(TakenNumber::number).doesNotHaveDuplicates();
        assertThat(taken.stream().map(TakenNumber::place).sorted())
                .isEqualTo(IntStream.rangeClosed(1, 2 * LETTERS).boxed().toList());
    }

    @Test
    void countsEachVillageByItself() {
        assertThat(take(ONE, SKD, NONE).place()).isEqualTo(1);
        assertThat(take(ONE, SKD, NONE).place()).isEqualTo(2);
        assertThat(take(OTHER, SKD, NONE).place()).isEqualTo(1);
    }

    @Test
    void givesTheNumberOfALetterThatWasNotWrittenToTheNextOne() {
        take(ONE, SKD, NONE);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        office(
                                ONE,
                                () -> {
                                    numbers.take(SKD, DAY, NONE);
                                    throw new IllegalStateException("The printer is out");
                                }));
        assertThat(take(ONE, SKD, NONE).place()).isEqualTo(2);
    }

    @Test
    void losesNoNumberWhereTheDatabaseSessionDiesBeforeTheEnd() {
        take(ONE, SKD, NONE);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        office(
                                ONE,
                                () -> {
                                    numbers.take(SKD, DAY, NONE);
                                    var session =
                                            village.createNativeQuery(
                                                            "SELECT pg_backend_pid()",
                                                            Integer.class)
                                                    .getSingleResult();
                                    TwinVillages.ask(
                                            ONE.code(),
                                            "SELECT pg_terminate_backend(%s)".formatted(session));
                                    return numbers.take(SKD, DAY, NONE);
                                }));
        assertThat(take(ONE, SKD, NONE).place()).isEqualTo(2);
    }

    @Test
    void takesNumbersOnlyInTheTransactionThatWritesTheLetter() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() ->
                        VillageContext.call(
                                VillageAccess.office(ONE.code()),
                                () -> numbers.take(SKD, DAY, NONE)));
    }

    @Test
    void neverGoesBelowWhatThePlatformKnows() {
        take(ONE, SKD, NONE);
        assertThat(take(ONE, SKD, (sequence, year) -> 15).place()).isEqualTo(16);
        assertThat(take(ONE, SKD, (sequence, year) -> 15).place()).isEqualTo(17);
    }

    @Test
    void asksForTheHighestOfTheSequenceAndYearAtHand() {
        rules(NumberScheme.CLASSIFICATION, NumberFormat.USUAL);
        take(
                ONE,
                SKU,
                (sequence, year) -> {
                    assertThat(sequence).isEqualTo("CLASSIFICATION/510");
                    assertThat(year).isEqualTo(2026);
                    return 0;
                });
    }

    @Test
    void countsByKindAndByYear() {
        rules(NumberScheme.KIND, "[urut]/[kode]/[tahun]");
        assertThat(take(ONE, SKD, NONE).number()).isEqualTo("1/SKD/2026");
        assertThat(take(ONE, SKU, NONE).number()).isEqualTo("1/SKU/2026");
        assertThat(take(ONE, SKD, NONE).number()).isEqualTo("2/SKD/2026");
        var nextYear = office(ONE, () -> numbers.take(SKD, DAY.plusYears(1), NONE));
        assertThat(nextYear.number()).isEqualTo("1/SKD/2027");
    }

    @Test
    void writesNoNumberTwiceWhereTheSchemeChangesWithinAYear() {
        var written =
                List.of(
                        take(ONE, SKD, NONE),
                        changed(NumberScheme.KIND),
                        take(ONE, SKD, NONE),
                        take(ONE, SKU, NONE),
                        changed(NumberScheme.VILLAGE),
                        take(ONE, SKD, NONE),
                        changed(NumberScheme.CLASSIFICATION),
                        take(ONE, SKD, NONE),
                        changed(NumberScheme.KIND));
        assertThat(written).extracting(TakenNumber::number).doesNotHaveDuplicates();
    }

    @Test
    void goesOnAfterNumbersWrittenByHandAndNeverBack() {
        assertThat(goOnAfter(41)).isEqualTo(41);
        assertThat(take(ONE, SKD, NONE).place()).isEqualTo(42);
        assertThat(goOnAfter(7)).isEqualTo(42);
        assertThat(take(ONE, SKD, NONE).place()).isEqualTo(43);
        assertThat(office(ONE, () -> numbers.sequences(2026)))
                .containsExactly(new SequenceState("VILLAGE", 2026, 43));
        assertThat(trail.entries)
                .extracting(entry -> entry.action())
                .contains("letter.numbering-raised");
    }

    private TakenNumber changed(NumberScheme scheme) {
        rules(scheme, NumberFormat.USUAL);
        return take(ONE, SKD, NONE);
    }

    private int goOnAfter(int last) {
        return office(ONE, () -> numbers.goOnAfter(SKD, 2026, last, HEAD));
    }

    private void rules(NumberScheme scheme, String format) {
        office(
                ONE,
                () -> {
                    numbers.change(NumberRules.of(scheme, format), HEAD);
                    return true;
                });
    }

    private TakenNumber take(Village of, NumberedKind kind, NumberFloor floor) {
        return office(of, () -> numbers.take(kind, DAY, floor));
    }

    /** Tries until it works; so many in a hundred fail after taking their number. */
    private TakenNumber untilTaken(Village of, int failing) {
        while (true) {
            try {
                return office(
                        of,
                        () -> {
                            var number = numbers.take(SKD, DAY, NONE);
                            if (ThreadLocalRandom.current().nextInt(100) < failing) {
                                throw new IllegalStateException("Nothing was written");
                            }
                            return number;
                        });
            } catch (IllegalStateException | TooBusy again) {
                Thread.yield();
            }
        }
    }

    private <T> T office(Village of, java.util.function.Supplier<T> work) {
        return VillageContext.call(
                VillageAccess.office(of.code()), () -> transaction.execute(_ -> work.get()));
    }
}
