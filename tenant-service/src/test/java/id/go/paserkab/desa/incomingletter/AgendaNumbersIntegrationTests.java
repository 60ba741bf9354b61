package id.go.paserkab.desa.incomingletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.tenancy.TooBusy;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AgendaNumbersIntegrationTests extends IncomingRooms {

    private static final int LETTERS = 120;

    @Autowired AgendaNumbers numbers;

    @Autowired
    @Qualifier("villageTransactionManager") PlatformTransactionManager villages;

    @Test
    void givesEveryLetterTheNextNumberOfItsYear() {
        var first = recorded("Camat");
        var second = recorded("Puskesmas");
        var earlier = office(() -> desk.record(entry("Camat", DAY.minusYears(1)), null, OPERATOR));
        assertThat(letter(first).line().number()).isEqualTo(1);
        assertThat(letter(second).line().number()).isEqualTo(2);
        assertThat(letter(earlier).line()).returns(2025, IncomingLine::year);
        assertThat(letter(earlier).line().number()).isEqualTo(1);
    }

    @Test
    void givesNoNumberTwiceAndLosesNoneWhereManyAreRecordedAtOnceAndSomeFail() throws Exception {
        var done = new ConcurrentLinkedQueue<UUID>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < LETTERS; i++) {
                var fails = i % 3 == 0;
                hands.submit(() -> done.add(untilRecorded(fails)));
            }
        }
        assertThat(done).hasSize(LETTERS);
        assertThat(office(() -> archive.register(2026)).stream().map(IncomingLine::number).sorted())
                .isEqualTo(IntStream.rangeClosed(1, LETTERS).boxed().toList());
    }

    @Test
    void givesTheNumberOfALetterThatWasNotWrittenToTheNextOneAndForgetsItsScan() {
        recorded("Camat");
        trail.broken = true;
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        office(() -> desk.record(entry("Camat", DAY), scan(pdf("")), OPERATOR)));
        trail.broken = false;
        assertThat(letter(recorded("Puskesmas")).line().number()).isEqualTo(2);
        assertThat(keptFiles()).isEmpty();
    }

    @Test
    void takesNumbersOnlyInTheTransactionThatWritesTheLetter() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> office(() -> numbers.take(2026)));
    }

    @Test
    void goesOnAfterThePaperBookAndNeverBack() {
        assertThat(office(() -> desk.goOnAfter(2026, 41, OPERATOR))).isEqualTo(41);
        assertThat(letter(recorded("Camat")).line().number()).isEqualTo(42);
        assertThat(office(() -> desk.goOnAfter(2026, 7, OPERATOR))).isEqualTo(42);
        assertThat(office(() -> desk.lastNumber(2026))).isEqualTo(42);
        assertThat(office(() -> desk.lastNumber(2027))).isZero();
    }

    private UUID untilRecorded(boolean failsFirst) {
        while (true) {
            try {
                if (failsFirst) {
                    takeInVain();
                }
                return recorded("Camat");
            } catch (TooBusy | CannotCreateTransactionException again) {
                Thread.yield();
            }
        }
    }

    /** Takes a number in a transaction that comes to nothing. */
    private void takeInVain() {
        run(() ->
                new TransactionTemplate(villages)
                        .executeWithoutResult(running -> {
                            numbers.take(2026);
                            running.setRollbackOnly();
                        }));
    }
}
