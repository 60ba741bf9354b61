package id.go.paserkab.desa.letter;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static id.go.paserkab.desa.letter.LetterFixtures.CHILD;
import static id.go.paserkab.desa.letter.LetterFixtures.NIK;
import static id.go.paserkab.desa.letter.LetterFixtures.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import id.go.paserkab.desa.lettertemplate.ExtraField.Fault;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.SubjectFilter.Obstacle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterDeskIntegrationTests extends LetterRooms {

    @Test
    void bringsALetterFromDraftToAFile() {
        var id = drafted();
        assertThat(submit(id)).isEqualTo(LetterState.TO_CHECK);
        assertThat(office(() -> desk.check(id, version(id), SECRETARY)))
                .isEqualTo(LetterState.TO_SIGN);
        sign(id);

        var letter = letter(id);
        assertThat(letter.line().state()).isEqualTo(LetterState.ISSUED);
        assertThat(letter.line().number()).matches("470/001/SKD/[IVX]+/\\d{4}");
        assertThat(letter.history())
                .extracting(Letter.StepTaken::step)
                .containsExactly(
                        LetterStep.DRAFTED,
                        LetterStep.SUBMITTED,
                        LetterStep.CHECKED,
                        LetterStep.SIGNED,
                        LetterStep.ISSUED);
        assertThat(new String(file(id), StandardCharsets.UTF_8))
                .contains("Siti Aminah", "Jalan Rahasia &lt;b&gt;7&lt;/b&gt;", "/periksa/")
                .contains(Objects.requireNonNull(letter.line().number()));
    }

    @Test
    void sealsEverythingThatALetterSaysOfItsSubject() {
        var id = issued();
        run(() -> desk.annul(id, "Nama Siti Aminah keliru", HEAD));
        for (var table : List.of("letter", "letter_step", "outbox", "letter_kind_version")) {
            assertThat(
                            TwinVillages.ask(
                                    ONE.code(),
                                    "SELECT string_agg(t::text, ' ') FROM %s t".formatted(table)))
                    .doesNotContain("Aminah", NIK, "Rahasia", "keperluan-saya");
        }
        assertThat(trail.entries.toString()).doesNotContain("Aminah", NIK, "keliru");
        assertThat(letter(id).history().getLast().reason()).isEqualTo("Nama Siti Aminah keliru");
    }

    @ParameterizedTest
    @CsvSource({"true,true,TO_CHECK", "false,true,TO_SIGN", "false,false,ISSUED"})
    void goesThePathThatTheVillageChose(boolean checked, boolean signed, LetterState expected) {
        path(checked, signed);
        var id = drafted();
        assertThat(submit(id)).isEqualTo(expected);
        assertThat(letter(id).line().state()).isEqualTo(expected);
    }

    @Test
    void issuesNothingForTheHandOfAHeadWhomTheProfileDoesNotName() {
        path(false, false);
        sql(ONE, "UPDATE profile SET head_name = NULL");
        var id = drafted();
        assertThat(refusal(() -> desk.submit(id, version(id), OPERATOR))).isEqualTo(Reason.NO_HEAD);
        assertThat(letter(id).line().state()).isEqualTo(LetterState.DRAFT);
    }

    @Test
    void sendsALetterBackWithAReasonAndLetsItComeAgain() {
        var id = drafted();
        submit(id);
        assertThat(refusal(() -> desk.reject(id, version(id), " ", SECRETARY)))
                .isEqualTo(Reason.NO_REASON);
        run(() -> desk.reject(id, version(id), "Keperluan kurang jelas", SECRETARY));
        var back = letter(id);
        assertThat(back.line().state()).isEqualTo(LetterState.DRAFT);
        assertThat(back.history().getLast().reason()).isEqualTo("Keperluan kurang jelas");
        run(() -> desk.change(id, version(id), draft(Map.of("keperluan", "lain")), OPERATOR));
        assertThat(letter(id).contents().typed()).containsEntry("keperluan", "lain");
        assertThat(submit(id)).isEqualTo(LetterState.TO_CHECK);
    }

    @Test
    void saysEverythingThatADraftLacksAtOnce() {
        var draft = new DraftLetter("SKBM", CHILD, Map.of(), Set.of(0));
        assertThatExceptionOfType(LetterIncomplete.class)
                .isThrownBy(() -> office(() -> desk.draft(draft, OPERATOR)))
                .satisfies(lacking -> {
                    assertThat(lacking.obstacles()).containsExactly(Obstacle.TOO_YOUNG);
                    assertThat(lacking.faults()).containsEntry("keperluan", Fault.MISSING);
                    assertThat(lacking.unchecked()).containsExactlyInAnyOrder(1, 2, 3);
                });
        var nobody = new DraftLetter("SKD", NOBODY, Map.of(), Set.of());
        assertThat(refusal(() -> desk.draft(nobody, OPERATOR))).isEqualTo(Reason.NO_SUBJECT);
    }

    @Test
    void refusesWhoeverSawAnOlderStateOfALetter() {
        var id = drafted();
        var seen = version(id);
        submit(id);
        assertThat(refusal(() -> desk.submit(id, seen, OPERATOR)))
                .isEqualTo(Reason.MOVED_MEANWHILE);
        assertThat(refusal(() -> desk.sign(id, version(id), KADES, null, HEAD)))
                .isEqualTo(Reason.MOVED_MEANWHILE);
        assertThat(refusal(() -> desk.letter(NOBODY))).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void keepsTheWordsItWasMadeWithWhateverBecomesOfItsKind() {
        var id = drafted();
        var kind = office(() -> kinds.find("SKD")).orElseThrow().definition();
        var other =
                new KindDefinition(
                        "SKD",
                        "Nama lain",
                        "471",
                        kind.subject(),
                        List.of(),
                        List.of(),
                        0,
                        "",
                        "Kata lain");
        office(() -> kinds.save(other, 0, HEAD));
        submit(id);
        office(() -> desk.check(id, version(id), SECRETARY));
        sign(id);
        assertThat(letter(id).line().number()).startsWith("470/001/SKD");
        assertThat(new String(file(id), StandardCharsets.UTF_8))
                .contains("bertempat tinggal")
                .doesNotContain("Kata lain");
    }

    @Test
    void throwsADraftAwayWithAllThatItSaid() {
        var id = drafted();
        run(() -> desk.discard(id, version(id), OPERATOR));
        assertThat(TwinVillages.ask(ONE.code(), "SELECT contents FROM letter")).isNull();
        assertThat(letter(id).contents().words()).isEmpty();
    }

    @Test
    void showsAVillageNothingOfItsTwin() {
        var id = issued();
        assertThat(refusalIn(OTHER, () -> desk.letter(id))).isEqualTo(Reason.UNKNOWN);
        assertThat(refusalIn(OTHER, () -> archive.file(id, HEAD))).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void showsADraftBeforeItIsWritten() {
        var draft = new DraftLetter("SKD", LetterFixtures.SITI, Map.of(), Set.of());
        var paper = office(() -> desk.preview(draft, OPERATOR));
        assertThat(paper.draft()).isTrue();
        assertThat(paper.text().body())
                .contains("<strong>Siti Aminah</strong>", "Kepala Desa")
                .doesNotContain(NIK);
        assertThat(TwinVillages.ask(ONE.code(), "SELECT count(*) FROM letter")).isEqualTo("0");
    }

    private void path(boolean checked, boolean signed) {
        run(() -> paths.change(new PathRules(checked, signed, Sheet.A4), HEAD));
    }
}
