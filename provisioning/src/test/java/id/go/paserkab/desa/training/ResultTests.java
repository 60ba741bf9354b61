package id.go.paserkab.desa.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.CadreKind;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultTests {

    @Test
    void passedIsWhoWasThereAndReachedTheMark() {
        assertThat(participant(true, "70").passed(70)).isTrue();
        assertThat(participant(true, "69.99").passed(70)).isFalse();
        assertThat(participant(true, null).passed(0)).isFalse();
        assertThat(participant(false, "100").passed(70)).isFalse();
        assertThat(participant(null, "100").passed(70)).isFalse();
        assertThat(participant(true, "0").passed(0)).isTrue();
    }

    @Test
    void aScoreIsFromNothingToAHundredWithTwoDecimalsAtMost() {
        for (var good : new String[] {"0", "100", "82.5", "82.50", "82.500", "1E+1"}) {
            assertThat(Mark.possible(new BigDecimal(good))).as(good).isTrue();
        }
        for (var bad : new String[] {"-0.01", "100.01", "101", "82.501", "1E+3"}) {
            assertThat(Mark.possible(new BigDecimal(bad))).as(bad).isFalse();
        }
        assertThat(Mark.possible(null)).isTrue();
    }

    @Test
    void aScoreWrittenOtherwiseIsTheSameScore() {
        var one = participant(true, "80").mark();
        assertThat(one.says(participant(true, "80.00").mark())).isTrue();
        assertThat(one.says(participant(true, null).mark())).isFalse();
        assertThat(participant(null, null).mark().says(participant(null, null).mark())).isTrue();
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        var code = CertificateCode.random(new SecureRandom());
        assertThat(code.grouped()).matches("([2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]{4}");
        assertThat(CertificateCode.read(" " + code.grouped().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        assertThat(CertificateCode.read(code.value().replace('-', ' '))).contains(code);
        for (var bad : new String[] {"", "x", code.value() + "2", code.value().substring(1)}) {
            assertThat(CertificateCode.read(bad)).as(bad).isEmpty();
        }
    }

    private static Participant participant(@Nullable Boolean attended, @Nullable String post) {
        return new Participant(
                new UUID(0, 1),
                "Kader A",
                CadreKind.CADRE,
                new VillageCode("64.01.09.2001"),
                "Uji",
                attended,
                null,
                post == null ? null : new BigDecimal(post),
                null,
                1);
    }
}
