package id.go.paserkab.desa.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCodeTests {

    private static final LetterCode CODE = new LetterCode("23456789ABCDEFGHJKLMNPQRST");

    @Test
    void readsWhatItPrints() {
        var code = LetterCode.random(new SecureRandom());
        assertThat(LetterCode.read(code.grouped())).hasValue(code);
        assertThat(LetterCode.read(" " + code.value().toLowerCase(Locale.ROOT) + " "))
                .hasValue(code);
    }

    @Test
    void isPrintedInGroupsOfFour() {
        assertThat(CODE.grouped()).isEqualTo("2345-6789-ABCD-EFGH-JKLM-NPQR-ST");
    }

    @Test
    void doesNotShowItselfInALog() {
        assertThat(CODE).asString().doesNotContain("2345");
    }

    @Test
    void isHashedTheSameHoweverItWasTyped() {
        assertThat(LetterCode.read(CODE.grouped().toLowerCase(Locale.ROOT)).orElseThrow().hash())
                .isEqualTo(CODE.hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23456789ABCDEFGHJKLMNPQRS",
                "23456789ABCDEFGHJKLMNPQRSTU",
                "03456789ABCDEFGHJKLMNPQRST",
                "23456789ABCDEFGHJKLMNPQRS'",
                "../../../../etc/passwd"
            })
    void refusesWhatIsNoCode(String typed) {
        assertThat(LetterCode.read(typed)).isEmpty();
    }

    @Test
    void readsNothingThatIsTooLong() {
        assertThat(LetterCode.read(CODE.value() + " ".repeat(10_000))).isEmpty();
    }
}
