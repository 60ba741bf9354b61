package id.go.paserkab.desa.incomingletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.incomingletter.IncomingQuery.Standing;
import id.go.paserkab.desa.incomingletter.IncomingRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncomingLettersIntegrationTests extends IncomingRooms {

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
}
