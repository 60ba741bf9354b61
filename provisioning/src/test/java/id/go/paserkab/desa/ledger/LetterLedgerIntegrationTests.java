package id.go.paserkab.desa.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.ledger.IssuedLetter.Seal;
import id.go.paserkab.desa.ledger.RegisteredLetter.Standing;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProvisioningTest
class LetterLedgerIntegrationTests {

    private static final VillageCode VILLAGE = new VillageCode("64.01.99.2001");
    private static final VillageCode TWIN = new VillageCode("64.01.99.2002");
    private static final LocalDate ISSUED = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    @Autowired LetterLedger ledger;
    @Autowired JdbcClient platform;
    @Autowired PlatformTransactionManager transactions;

    private final String scheme = "test-" + UUID.randomUUID();
    private final SecureRandom chance = new SecureRandom();

    @Test
    void findsALetterByTheCodeOnItsPaper() {
        var letter = letter(VILLAGE, 1);
        ledger.record(letter);
        assertThat(ledger.find(VILLAGE, letter.seal().code()))
                .hasValue(
                        new RegisteredLetter(
                                letter.number(), letter.paper(), letter.seal().file(), null));
    }

    @Test
    void knowsNoLetterOfAnotherVillage() {
        var letter = letter(VILLAGE, 1);
        ledger.record(letter);
        assertThat(ledger.find(TWIN, letter.seal().code())).isEmpty();
        ledger.annul(TWIN, letter.seal().code(), NOW);
        ledger.confirm(TWIN, letter.seal().code());
        assertThat(ledger.find(VILLAGE, letter.seal().code()).orElseThrow().annulledAt()).isNull();
        assertThat(ledger.highest(TWIN, scheme, 2026)).isZero();
    }

    @Test
    void keepsNothingByWhichALinkCouldBeForged() {
        var letter = letter(VILLAGE, 1);
        ledger.record(letter);
        var row =
                platform.sql("SELECT e::text FROM letter_entry e WHERE letter = ?")
                        .param(letter.letter())
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContainIgnoringCase(letter.seal().code().value());
    }

    @Test
    void tellsWhatALetterIsWorthOnADay() {
        var letter = letter(VILLAGE, 1);
        ledger.record(letter);
        var until = ISSUED.plusMonths(3);
        var found = ledger.find(VILLAGE, letter.seal().code()).orElseThrow();
        assertThat(found.standing(until)).isEqualTo(Standing.GENUINE);
        assertThat(found.standing(until.plusDays(1))).isEqualTo(Standing.EXPIRED);
        ledger.annul(VILLAGE, letter.seal().code(), NOW);
        ledger.annul(VILLAGE, letter.seal().code(), NOW.plusSeconds(60));
        var annulled = ledger.find(VILLAGE, letter.seal().code()).orElseThrow();
        assertThat(annulled.annulledAt()).isEqualTo(NOW);
        assertThat(annulled.standing(until.plusDays(1))).isEqualTo(Standing.ANNULLED);
    }

    @Test
    void aLetterVerifiesOnlyOnceTheVillageHasCommitted() {
        var letter = letter(VILLAGE, 1);
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> {
                    ledger.record(letter);
                    assertThat(ledger.find(VILLAGE, letter.seal().code())).isEmpty();
                    assertThat(ledger.highest(VILLAGE, scheme, 2026)).isEqualTo(1);
                });
        assertThat(ledger.find(VILLAGE, letter.seal().code())).isPresent();
    }

    @Test
    void aLetterThatTheVillageTookBackNeverVerifiesAndItsNumberIsFreeAgain() {
        var lost = letter(VILLAGE, 1);
        takeBack(lost);
        assertThat(ledger.highest(VILLAGE, scheme, 2026)).isEqualTo(1);
        assertThatExceptionOfType(NumberTaken.class)
                .isThrownBy(() -> ledger.record(letter(VILLAGE, 1)));
        ledger.settle(VILLAGE, scheme, 2026, _ -> false);
        assertThat(ledger.highest(VILLAGE, scheme, 2026)).isZero();
        ledger.confirm(VILLAGE, lost.seal().code());
        assertThat(ledger.find(VILLAGE, lost.seal().code())).isEmpty();
        var next = letter(VILLAGE, 1);
        ledger.record(next);
        assertThat(ledger.find(VILLAGE, next.seal().code())).isPresent();
    }

    @Test
    void aLetterThatWasTakenBackMayBeEnteredAgainWithItsNumberAndItsCode() {
        var letter = letter(VILLAGE, 1);
        takeBack(letter);
        ledger.record(letter(VILLAGE, 2));
        assertThatExceptionOfType(NumberTaken.class).isThrownBy(() -> ledger.record(letter));
        ledger.settle(VILLAGE, scheme, 2026, _ -> false);
        ledger.record(letter);
        assertThat(ledger.find(VILLAGE, letter.seal().code())).isPresent();
        assertThatExceptionOfType(NumberTaken.class)
                .isThrownBy(() ->
                        ledger.record(
                                new IssuedLetter(
                                        VILLAGE,
                                        letter.letter(),
                                        letter.seal(),
                                        letter(VILLAGE, 3).number(),
                                        letter.paper())));
        ledger.annul(VILLAGE, letter.seal().code(), NOW);
        assertThat(ledger.find(VILLAGE, letter.seal().code()).orElseThrow().annulledAt())
                .isEqualTo(NOW);
    }

    @Test
    void aLetterThatACrashLeftUndecidedIsConfirmedWhenTheVillageHoldsIt() {
        ledger.record(letter(VILLAGE, 1));
        var held = letter(VILLAGE, 2);
        takeBack(held);
        ledger.settle(
                VILLAGE,
                scheme,
                2026,
                undecided -> undecided.equals(new UndecidedLetter(held.letter(), held.number())));
        assertThat(ledger.find(VILLAGE, held.seal().code())).isPresent();
        assertThat(ledger.highest(VILLAGE, scheme, 2026)).isEqualTo(2);
    }

    @Test
    void numberingGoesOnAboveTheLettersOfAVillageThatWasRestored() {
        for (var sequence = 1; sequence <= 9; sequence++) {
            ledger.record(letter(VILLAGE, sequence));
        }
        ledger.settle(VILLAGE, scheme, 2026, _ -> false);
        assertThat(ledger.highest(VILLAGE, scheme, 2026)).isEqualTo(9);
        assertThat(ledger.highest(VILLAGE, scheme, 2027)).isZero();
        assertThatExceptionOfType(NumberTaken.class)
                .isThrownBy(() -> ledger.record(letter(VILLAGE, 6)))
                .withMessageContaining("number 6 of " + scheme);
    }

    @Test
    void givesANumberOnceHoweverManyAskAtTheSameMoment() throws Exception {
        var given = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asked = new ArrayList<>();
            for (var asker = 0; asker < 16; asker++) {
                Callable<Boolean> ask = () -> isGiven(letter(VILLAGE, 7), given);
                asked.add(threads.submit(ask));
            }
            for (var one : asked) {
                one.get();
            }
        }
        assertThat(given).hasValue(1);
    }

    private boolean isGiven(IssuedLetter letter, AtomicInteger given) {
        try {
            ledger.record(letter);
            given.incrementAndGet();
            return true;
        } catch (NumberTaken _) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE letter_entry SET initials = 'X'",
                "DELETE FROM letter_entry",
                "TRUNCATE letter_entry CASCADE",
                "UPDATE letter_mark SET kind = 'CONFIRMED'",
                "DELETE FROM letter_mark",
                "TRUNCATE letter_mark"
            })
    void refusesToBeRewritten(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> platform.sql(statement).update())
                .withStackTraceContaining("append-only");
    }

    private void takeBack(IssuedLetter letter) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    ledger.record(letter);
                    status.setRollbackOnly();
                });
    }

    private IssuedLetter letter(VillageCode village, int sequence) {
        return new IssuedLetter(
                village,
                UUID.randomUUID(),
                new Seal(LetterCode.random(chance), Sha256.of(new byte[] {(byte) sequence})),
                new LetterNumber("470/%03d/XII/2026".formatted(sequence), scheme, 2026, sequence),
                new Paper(
                        new Paper.Kind("domisili", "Surat Keterangan Domisili"),
                        "S. A.",
                        ISSUED,
                        ISSUED.plusMonths(3),
                        new Paper.Signature("Kepala Desa", "Kepala Desa Lolo", false)));
    }
}
