package id.go.paserkab.desa.letter;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.RegisteredLetter;
import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.tenancy.TooBusy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

/** Numbers, files and the platform's register, where things go wrong between them. */
class IssuingIntegrationTests extends LetterRooms {

    private static final int LETTERS = 60;

    @Test
    void entersWhatIsIssuedInThePlatformsRegister() {
        var id = issued();
        var entry = entry(id).orElseThrow();
        assertThat(entry.paper().initials()).isEqualTo("S. A.");
        assertThat(entry.number().text()).isEqualTo(letter(id).line().number());
        assertThat(entry.annulledAt()).isNull();
        assertThat(ledger.find(OTHER.code(), code(id))).isEmpty();
    }

    @Test
    void keepsANumberThatWasAnnulledAndNeverGivesItAgain() {
        var first = issued();
        var number = letter(first).line().number();
        run(() -> desk.annul(first, "Salah ketik", HEAD));
        var second = issued();
        assertThat(letter(first).line().state()).isEqualTo(LetterState.ANNULLED);
        assertThat(letter(first).line().number()).isEqualTo(number);
        assertThat(letter(second).line().number()).startsWith("470/002/");
        assertThat(entry(first).orElseThrow().annulledAt()).isNotNull();
        assertThat(refusal(() -> desk.annul(first, "Lagi", HEAD)))
                .isEqualTo(Reason.MOVED_MEANWHILE);
    }

    @Test
    void finishesALetterThatThePrinterLeftWithItsNumber() {
        var broken = checked();
        printer.broken = true;
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> sign(broken));
        printer.broken = false;
        assertThat(letter(broken).line().state()).isEqualTo(LetterState.SIGNED);
        finishAfterAnother(broken);
    }

    @Test
    void finishesALetterThatWasEnteredInTheRegisterWhenTheVillagesTransactionFailed() {
        var broken = checked();
        sql(
                ONE,
                """
                CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''too late''; END';
                CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON letter DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW WHEN (NEW.hash IS NOT NULL) EXECUTE FUNCTION late()
                """);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> sign(broken));
        sql(ONE, "DROP TRIGGER late ON letter");
        assertThat(letter(broken).line().state()).isEqualTo(LetterState.SIGNED);
        assertThat(entry(broken)).isEmpty();
        finishAfterAnother(broken);
    }

    @Test
    void goesOnAboveTheRegisterAfterTheVillageWasRestored() {
        var lost = issued();
        var proof = code(lost);
        sql(ONE, "DELETE FROM letter_step; DELETE FROM letter; DELETE FROM letter_counter");
        assertThat(letter(issued()).line().number()).startsWith("470/002/");
        assertThat(ledger.find(ONE.code(), proof)).isPresent();
    }

    @Test
    void issuesManyLettersAtOnceWithoutAHoleOrADouble() throws Exception {
        var waiting = new ArrayList<UUID>();
        for (var i = 0; i < LETTERS; i++) {
            waiting.add(checked());
        }
        var signed = new ConcurrentLinkedQueue<UUID>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var id : waiting) {
                hands.submit(() -> signed.add(untilSigned(id)));
                hands.submit(() -> signed.add(untilSigned(id)));
            }
        }
        assertThat(Set.copyOf(signed)).hasSize(LETTERS);
        var year = PaserTime.today(Clock.systemUTC()).getYear();
        var places =
                office(() -> archive.register(year)).stream()
                        .map(line -> Objects.requireNonNull(line.letter().number()))
                        .map(number -> Integer.valueOf(number.split("/")[1]))
                        .sorted()
                        .toList();
        assertThat(places).isEqualTo(IntStream.rangeClosed(1, LETTERS).boxed().toList());
        for (var id : waiting) {
            assertThat(entry(id)).isPresent();
            assertThat(file(id)).isNotEmpty();
        }
    }

    @Test
    void refusesAFileThatIsNotTheOneThatWasIssued() {
        var id = issued();
        var other = issued();
        files.put(ONE.code(), id, files.get(ONE.code(), other).orElseThrow());
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> file(id));
        files.delete(ONE.code(), id);
        assertThat(refusal(() -> archive.file(id, HEAD))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void findsLettersByNumberInitialsKindAndResident() {
        var id = issued();
        assertThat(found("470/001", Set.of())).containsExactly(id);
        assertThat(found("sa", Set.of())).containsExactly(id);
        assertThat(found("S. A.", Set.of())).containsExactly(id);
        assertThat(found("%", Set.of())).isEmpty();
        assertThat(found("' OR '1' = '1", Set.of())).isEmpty();
        assertThat(found("aminah", Set.of(LetterFixtures.SITI))).containsExactly(id);
        assertThat(office(() -> archive.of(LetterFixtures.SITI))).hasSize(1);
        assertThat(office(() -> archive.waiting(LetterState.TO_SIGN, 10))).isEmpty();
        assertThat(office(archive::counts)).containsEntry(LetterState.ISSUED, 1L);
    }

    private java.util.List<UUID> found(String text, Set<UUID> residents) {
        var query = new ArchiveQuery(text, residents, "SKD", null, null, false, 0);
        return office(() -> archive.find(query)).letters().stream().map(LetterLine::id).toList();
    }

    private void finishAfterAnother(UUID broken) {
        var later = issued();
        run(() -> desk.finish(broken, null, HEAD));
        assertThat(letter(broken).line().number()).startsWith("470/001/");
        assertThat(letter(later).line().number()).startsWith("470/002/");
        assertThat(file(broken)).isNotEmpty();
        assertThat(entry(broken)).isPresent();
    }

    /** Two sign the same letter; one of them is told that somebody was faster. */
    private UUID untilSigned(UUID id) {
        while (true) {
            try {
                sign(id);
                return id;
            } catch (LetterRefused faster) {
                if (letter(id).line().state() == LetterState.ISSUED) {
                    return id;
                }
            } catch (TooBusy | CannotCreateTransactionException again) {
                Thread.yield();
            }
        }
    }

    private Optional<RegisteredLetter> entry(UUID id) {
        return ledger.find(ONE.code(), code(id));
    }

    private LetterCode code(UUID id) {
        return new LetterCode(Objects.requireNonNull(letter(id).line().code()));
    }
}
