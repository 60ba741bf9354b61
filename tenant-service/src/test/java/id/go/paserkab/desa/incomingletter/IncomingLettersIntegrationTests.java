package id.go.paserkab.desa.incomingletter;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.incomingletter.IncomingQuery.Standing;
import id.go.paserkab.desa.incomingletter.IncomingRefused.Reason;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.reception.DocumentType;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.TooBusy;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import id.go.paserkab.desa.vault.Resealed;
import id.go.paserkab.desa.vault.Resealing;
import id.go.paserkab.desa.vault.VillageKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IncomingLettersIntegrationTests {

    private static final Actor OPERATOR = new Actor("operator", "Operator Desa", null);
    private static final LocalDate TODAY = PaserTime.today(Clock.systemUTC());
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final String NIK = "6401036505900001";
    private static final int LETTERS = 120;

    @TempDir static Path folder;

    private final IncomingDesk desk;
    private final IncomingArchive archive;
    private final AgendaNumbers numbers;
    private final Archive files;
    private final Resealing resealing;
    private final VillageKeys keys;
    private final RememberingTrail trail;
    private final VillagePasswords passwords;
    private final TransactionTemplate transaction;

    IncomingLettersIntegrationTests(
            IncomingDesk desk,
            IncomingArchive archive,
            AgendaNumbers numbers,
            Archive files,
            Resealing resealing,
            VillageKeys keys,
            RememberingTrail trail,
            VillagePasswords passwords,
            @Qualifier("villageTransactionManager") PlatformTransactionManager villages) {
        this.desk = desk;
        this.archive = archive;
        this.numbers = numbers;
        this.files = files;
        this.resealing = resealing;
        this.keys = keys;
        this.trail = trail;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(villages);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("desa.archive.folder", () -> folder);
    }

    @BeforeEach
    void makeVillages() {
        TwinVillages.makeWhole(passwords);
        keptFiles().forEach(file -> files.delete(ONE.code(), key(file)));
        trail.broken = false;
        trail.entries.clear();
    }

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

    @Test
    void keepsEveryEarlierVersionOfWhatIsCorrected() {
        var id = recorded("Cammat");
        correct(id, entry("Camat", DAY.plusDays(1)), "Salah ketik");
        correct(id, entry("Camat Long Ikis", DAY.plusDays(1)), "Kurang lengkap");
        var letter = letter(id);
        assertThat(letter.line().contents().sender()).isEqualTo("Camat Long Ikis");
        assertThat(letter.line().number()).isEqualTo(1);
        var earlier =
                letter.history().stream()
                        .filter(step -> step.step() == IncomingStep.CORRECTED)
                        .map(step -> Objects.requireNonNull(step.earlier()))
                        .toList();
        assertThat(earlier)
                .extracting(version -> version.contents().sender())
                .containsExactly("Cammat", "Camat");
        assertThat(earlier)
                .extracting(IncomingEntry::receivedOn)
                .containsExactly(DAY, DAY.plusDays(1));
        assertThat(letter.history())
                .extracting(step -> step.reason())
                .containsExactly(null, "Salah ketik", "Kurang lengkap");
    }

    @Test
    void refusesACorrectionThatOverwritesAnothersOrMovesTheLetterToAnotherYear() {
        var id = recorded("Camat");
        correct(id, entry("Bupati", DAY), "Salah");
        assertThat(refusal(() -> desk.correct(id, 0, entry("X", DAY), "Salah", OPERATOR)))
                .isEqualTo(Reason.CHANGED_MEANWHILE);
        assertThat(
                        refusal(() ->
                                desk.correct(
                                        id,
                                        1,
                                        entry("Bupati", DAY.minusYears(1)),
                                        "Salah",
                                        OPERATOR)))
                .isEqualTo(Reason.OTHER_YEAR);
        assertThat(refusal(() -> desk.correct(id, 1, entry("Bupati", DAY), " ", OPERATOR)))
                .isEqualTo(Reason.NO_REASON);
    }

    @Test
    void leavesTheNumberOfAnAnnulledLetterTaken() {
        var id = recorded("Camat");
        assertThat(refusal(() -> desk.annul(id, "", OPERATOR))).isEqualTo(Reason.NO_REASON);
        assertThat(refusal(() -> desk.annul(id, "NIK " + NIK, OPERATOR)))
                .isEqualTo(Reason.NO_REASON);
        run(() -> desk.annul(id, "Tercatat dua kali", OPERATOR));
        var letter = letter(id);
        assertThat(letter.line().annulled()).isTrue();
        assertThat(letter.history().getLast().reason()).isEqualTo("Tercatat dua kali");
        assertThat(letter(recorded("Camat")).line().number()).isEqualTo(2);
        for (var step :
                List.<Runnable>of(
                        () -> desk.annul(id, "Lagi", OPERATOR),
                        () -> desk.correct(id, 1, entry("X", DAY), "x", OPERATOR),
                        () -> desk.forward(id, new HandOn("Kaur", "Balas", null), OPERATOR),
                        () -> desk.scan(id, scan(pdf("")), OPERATOR))) {
            assertThat(refusal(step)).isEqualTo(Reason.ANNULLED);
        }
        assertThat(keptFiles()).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var contents = new IncomingContents(" ", NIK, TODAY, "tentang " + NIK, "x".repeat(501));
        assertThat(problems(new IncomingEntry(DAY, contents)))
                .isEqualTo(
                        Map.of(
                                Field.SENDER, Problem.MISSING,
                                Field.NUMBER, Problem.NUMBER_OF_A_PERSON,
                                Field.DATED, Problem.AFTER_RECEIPT,
                                Field.SUBJECT, Problem.NUMBER_OF_A_PERSON,
                                Field.NOTE, Problem.TOO_LONG));
        assertThat(problems(entry("Camat", null))).containsEntry(Field.RECEIVED, Problem.MISSING);
        assertThat(problems(entry("Camat", TODAY.plusDays(1))))
                .containsEntry(Field.RECEIVED, Problem.IN_THE_FUTURE);
        assertThat(problems(entry("Camat", LocalDate.of(1999, 12, 31))))
                .containsEntry(Field.RECEIVED, Problem.TOO_EARLY);
        assertThat(office(() -> desk.lastNumber(2026))).isZero();
    }

    @Test
    void followsALetterThatWasHandedOnUntilItIsAnswered() {
        var id = recorded("Camat");
        assertThat(found("", Standing.NEW)).containsExactly(id);
        run(() -> desk.forward(id, new HandOn("Kaur Umum", "Siapkan data", DAY), OPERATOR));
        run(() -> desk.forward(id, new HandOn("Kasi", "Hadiri", TODAY.plusDays(3)), OPERATOR));
        assertThat(found("", Standing.NEW)).isEmpty();
        assertThat(found("", Standing.WAITING)).containsExactly(id);
        assertThat(found("", Standing.OVERDUE)).containsExactly(id);
        var given = letter(id).dispositions();
        assertThat(given).extracting(Disposition::to).containsExactly("Kaur Umum", "Kasi");
        assertThat(given).extracting(one -> one.overdue(TODAY)).containsExactly(true, false);
        assertThat(letter(id).line().dueOn()).isEqualTo(DAY);

        run(() -> desk.answer(id, given.getFirst().id(), "Sudah dibalas", OPERATOR));
        assertThat(refusal(() -> desk.answer(id, given.getFirst().id(), "Lagi", OPERATOR)))
                .isEqualTo(Reason.ANSWERED_BEFORE);
        assertThat(found("", Standing.OVERDUE)).isEmpty();
        run(() -> desk.answer(id, given.getLast().id(), "", OPERATOR));
        assertThat(found("", Standing.ANSWERED)).containsExactly(id);
        assertThat(Objects.requireNonNull(letter(id).dispositions().getFirst().answer()).outcome())
                .isEqualTo("Sudah dibalas");
        assertThat(office(archive::waiting)).isEqualTo(new IncomingArchive.Waiting(0, 0, 0));
    }

    @Test
    void refusesADispositionThatSaysTooLittle() {
        var id = recorded("Camat");
        var refused =
                catchThrowableOfType(
                        IncomingIncomplete.class,
                        () ->
                                run(() ->
                                        desk.forward(
                                                id,
                                                new HandOn("", "Cari " + NIK, DAY.minusDays(1)),
                                                OPERATOR)));
        assertThat(Objects.requireNonNull(refused).problems())
                .isEqualTo(
                        Map.of(
                                Field.TO, Problem.MISSING,
                                Field.INSTRUCTION, Problem.NUMBER_OF_A_PERSON,
                                Field.DUE, Problem.BEFORE_RECEIPT));
    }

    @Test
    void keepsAScanSealedAndHandsItOutWithATrace() {
        var content = pdf("");
        var id = office(() -> desk.record(entry("Camat", DAY), scan(content), OPERATOR));
        assertThat(keptFiles()).hasSize(1);
        assertThat(new String(read(keptFiles().getFirst()), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF");
        var file = office(() -> archive.scan(id, OPERATOR));
        assertThat(file.type()).isEqualTo(DocumentType.PDF);
        assertThat(file.content()).isEqualTo(content);
        assertThat(trail.entries)
                .extracting(AuditEntry::action)
                .containsExactly("letter.incoming-recorded", "letter.incoming-scan-opened");
        assertThat(trail.entries.toString()).doesNotContain("Camat");

        run(() -> desk.scan(id, scan(pdf("/Lang (id)")), OPERATOR));
        assertThat(office(() -> archive.scan(id, OPERATOR)).content()).isNotEqualTo(content);
        assertThat(keptFiles()).hasSize(2);
        assertThat(refusal(() -> archive.scan(recorded("X"), OPERATOR))).isEqualTo(Reason.NO_SCAN);
    }

    @Test
    void takesNoScanThatActsAndWritesNoLetterForIt() {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() ->
                        office(() ->
                                desk.record(
                                        entry("Camat", DAY),
                                        scan(pdf("/OpenAction << /S /JavaScript >>")),
                                        OPERATOR)));
        assertThat(office(() -> archive.register(2026))).isEmpty();
        assertThat(keptFiles()).isEmpty();
    }

    @Test
    void saysSoWhereTheScanIsNotTheOneThatWasKept() {
        var one = office(() -> desk.record(entry("Camat", DAY), scan(pdf("")), OPERATOR));
        var first = key(keptFiles().getFirst());
        var other = office(() -> desk.record(entry("Camat", DAY), scan(pdf("")), OPERATOR));
        assertThat(office(() -> archive.scan(other, OPERATOR)).content()).isNotEmpty();
        files.put(ONE.code(), first, new byte[] {1, 2, 3});
        assertThat(refusal(() -> archive.scan(one, OPERATOR))).isEqualTo(Reason.DAMAGED);
        files.delete(ONE.code(), first);
        assertThat(refusal(() -> archive.scan(one, OPERATOR))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void showsAVillageNothingOfItsTwin() {
        var id = recorded("Camat");
        assertThat(office(OTHER, () -> archive.register(2026))).isEmpty();
        assertThat(refusalIn(OTHER, () -> archive.letter(id))).isEqualTo(Reason.UNKNOWN);
        assertThat(refusalIn(OTHER, () -> desk.annul(id, "x", OPERATOR))).isEqualTo(Reason.UNKNOWN);
        assertThat(refusalIn(OTHER, () -> archive.scan(id, OPERATOR))).isEqualTo(Reason.UNKNOWN);
        var twins = office(OTHER, () -> desk.record(entry("Camat", DAY), null, OPERATOR));
        assertThat(office(OTHER, () -> archive.letter(twins)).line().number()).isEqualTo(1);
        var given = new HandOn("Kaur", "Balas", null);
        run(() -> desk.forward(id, given, OPERATOR));
        var disposition = letter(id).dispositions().getFirst().id();
        assertThat(refusalIn(OTHER, () -> desk.answer(twins, disposition, "", OPERATOR)))
                .isEqualTo(Reason.ANSWERED_BEFORE);
    }

    @Test
    void writesNothingThatTheDatabaseCouldRead() {
        var id = recorded("Pengirim Rahasia");
        run(() -> desk.forward(id, new HandOn("Rahasia", "Rahasia", null), OPERATOR));
        var given = letter(id).dispositions().getFirst().id();
        run(() -> desk.answer(id, given, "Rahasia", OPERATOR));
        correct(id, entry("Pengirim Rahasia", DAY), "Rahasia");
        for (var table : List.of("incoming_letter", "incoming_letter_step", "disposition")) {
            assertThat(
                            TwinVillages.ask(
                                    ONE.code(),
                                    "SELECT count(*) FROM %s t WHERE t::text ILIKE '%%rahasia%%'"
                                            .formatted(table)))
                    .as(table)
                    .isEqualTo("0");
        }
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        VillageContext.call(
                                VillageAccess.site(ONE.code()), () -> archive.register(2026)))
                .withStackTraceContaining("permission denied");
    }

    @Test
    void renewedKeysSealEverythingAnew() {
        var id = office(() -> desk.record(entry("Cammat", DAY), scan(pdf("")), OPERATOR));
        correct(id, entry("Camat", DAY), "Salah ketik");
        run(() -> desk.forward(id, new HandOn("Kaur Umum", "Balas", null), OPERATOR));
        var given = letter(id).dispositions().getFirst().id();
        run(() -> desk.answer(id, given, "Sudah dibalas", OPERATOR));
        keys.renew(ONE.code());
        assertThat(office(() -> resealing.goOn(PATIENCE))).isEqualTo(new Resealed(6, 0, true));
        assertThat(office(() -> resealing.goOn(PATIENCE))).isEqualTo(new Resealed(0, 0, true));
        var letter = letter(id);
        assertThat(letter.line().contents().sender()).isEqualTo("Camat");
        assertThat(letter.dispositions().getFirst().to()).isEqualTo("Kaur Umum");
        assertThat(letter.history().get(1).reason()).isEqualTo("Salah ketik");
        assertThat(office(() -> archive.scan(id, OPERATOR)).content()).isEqualTo(pdf(""));
    }

    @Test
    void findsLettersByWordsDaysAndPages() {
        var camat = recorded("Camat Long Ikis");
        var later = office(() -> desk.record(entry("Puskesmas", DAY.plusDays(9)), null, OPERATOR));
        assertThat(found("", null)).containsExactly(later, camat);
        assertThat(found("ikis CAMAT", null)).containsExactly(camat);
        assertThat(found("005/12", null)).containsExactly(later, camat);
        assertThat(found("camat puskesmas", null)).isEmpty();
        assertThat(found("%", null)).isEmpty();
        var until = new IncomingQuery("", null, DAY, null, 0);
        assertThat(office(() -> archive.find(until)).letters()).hasSize(1);
        for (var i = 0; i < IncomingLists.PAGE; i++) {
            recorded("Banyak");
        }
        var first = office(() -> archive.find(new IncomingQuery("a", null, null, null, 0)));
        assertThat(first.letters()).hasSize(IncomingLists.PAGE);
        assertThat(first.more()).isTrue();
        var second = office(() -> archive.find(new IncomingQuery("", null, null, null, 1)));
        assertThat(second.letters()).hasSize(2);
        assertThat(second.more()).isFalse();
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
                transaction.executeWithoutResult(running -> {
                    numbers.take(2026);
                    running.setRollbackOnly();
                }));
    }

    private Map<Field, Problem> problems(IncomingEntry entry) {
        var refused =
                catchThrowableOfType(
                        IncomingIncomplete.class,
                        () -> office(() -> desk.record(entry, null, OPERATOR)));
        return Objects.requireNonNull(refused).problems();
    }

    private List<UUID> found(String text, @Nullable Standing standing) {
        var query = new IncomingQuery(text, null, null, standing, 0);
        return office(() -> archive.find(query)).letters().stream().map(IncomingLine::id).toList();
    }

    private UUID recorded(String sender) {
        return office(() -> desk.record(entry(sender, DAY), null, OPERATOR));
    }

    private void correct(UUID id, IncomingEntry entry, String reason) {
        var version = letter(id).line().version();
        run(() -> desk.correct(id, version, entry, reason, OPERATOR));
    }

    private IncomingLetter letter(UUID id) {
        return office(() -> archive.letter(id));
    }

    private static IncomingEntry entry(String sender, @Nullable LocalDate received) {
        return new IncomingEntry(
                received,
                new IncomingContents(
                        sender, "005/12/KEC", LocalDate.of(1999, 1, 1), "Undangan rapat", ""));
    }

    private static Scan scan(byte[] content) {
        return new Scan("undangan.pdf", content);
    }

    private static byte[] pdf(String inCatalogue) {
        return "%%PDF-1.7\n1 0 obj << /Type /Catalog %s >> endobj\n%%%%EOF\n"
                .formatted(inCatalogue)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Path> keptFiles() {
        var own = folder.resolve(ONE.code().bare());
        if (!Files.exists(own)) {
            return List.of();
        }
        try (var walk = Files.walk(own)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static UUID key(Path file) {
        return UUID.fromString(file.getFileName().toString());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Reason refusal(Runnable work) {
        return refusalIn(ONE, work);
    }

    private static Reason refusalIn(Village village, Runnable work) {
        var refused =
                catchThrowableOfType(
                        IncomingRefused.class,
                        () -> VillageContext.run(VillageAccess.office(village.code()), work));
        return Objects.requireNonNull(refused).reason();
    }

    private static <T> T office(Supplier<T> work) {
        return office(ONE, work);
    }

    private static <T> T office(Village village, Supplier<T> work) {
        return VillageContext.call(VillageAccess.office(village.code()), work::get);
    }

    private static void run(Runnable work) {
        VillageContext.run(VillageAccess.office(ONE.code()), work);
    }
}
