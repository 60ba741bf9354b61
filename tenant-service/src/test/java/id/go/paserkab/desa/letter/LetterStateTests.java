package id.go.paserkab.desa.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LetterStateTests {

    private static final List<PathRules> ALL =
            List.of(rules(true, true), rules(true, false), rules(false, true), rules(false, false));

    @Test
    void leadsThroughTheStepsThatTheVillageChose() {
        assertThat(LetterState.DRAFT.after(LetterStep.SUBMITTED, rules(true, true)))
                .contains(LetterState.TO_CHECK);
        assertThat(LetterState.DRAFT.after(LetterStep.SUBMITTED, rules(false, true)))
                .contains(LetterState.TO_SIGN);
        assertThat(LetterState.DRAFT.after(LetterStep.SUBMITTED, rules(false, false)))
                .contains(LetterState.SIGNED);
        assertThat(LetterState.TO_CHECK.after(LetterStep.CHECKED, rules(true, false)))
                .contains(LetterState.SIGNED);
    }

    @Test
    void neverLetsANumberedLetterGoBack() {
        for (var rules : ALL) {
            for (var step : LetterStep.values()) {
                for (var from :
                        EnumSet.of(LetterState.SIGNED, LetterState.ISSUED, LetterState.ANNULLED)) {
                    from.after(step, rules).ifPresent(to -> assertThat(to.numbered()).isTrue());
                }
                assertThat(LetterState.ANNULLED.after(step, rules)).isEmpty();
                assertThat(LetterState.DISCARDED.after(step, rules)).isEmpty();
            }
        }
    }

    /** Whatever is pressed in whatever order, no letter is numbered that was not signed. */
    @RepeatedTest(20)
    void numbersNoLetterAroundItsPath(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var rules : ALL) {
            var state = LetterState.DRAFT;
            var taken = EnumSet.noneOf(LetterStep.class);
            for (var i = 0; i < 60 && !state.numbered(); i++) {
                var step = LetterStep.values()[random.nextInt(LetterStep.values().length)];
                var next = state.after(step, rules);
                if (next.isPresent()) {
                    state = next.get();
                    taken.add(step);
                }
            }
            if (state.numbered()) {
                assertThat(taken).contains(LetterStep.SUBMITTED);
                assertThat(taken.contains(LetterStep.SIGNED)).isEqualTo(rules.signed());
                assertThat(taken.contains(LetterStep.CHECKED)).isEqualTo(rules.checked());
            }
        }
    }

    @Test
    void takesInitialsOfWhateverNameThereIs() {
        assertThat(Initials.of("Siti Aminah")).isEqualTo("S. A.");
        assertThat(Initials.of(" h. muhammad  ali bin abu thalib")).isEqualTo("H. M. A. B.");
        assertThat(Initials.of("-")).isEmpty();
    }

    private static PathRules rules(boolean checked, boolean signed) {
        return new PathRules(checked, signed, Sheet.F4);
    }
}
