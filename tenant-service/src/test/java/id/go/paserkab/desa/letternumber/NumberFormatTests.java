package id.go.paserkab.desa.letternumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.letternumber.NumberFormatRefused.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTests {

    private static final NumberedKind KIND = new NumberedKind("SKD", "474.2");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @Test
    void printsEveryPart() {
        assertThat(number(NumberFormat.USUAL, 7)).isEqualTo("474.2/007/SKD/IX/2026");
        assertThat(number("[urut] - [bulan].[tahun]", 12_345)).isEqualTo("12345 - 09.2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "VILLAGE; ''; LENGTH",
                "VILLAGE; [urut]; NO_YEAR",
                "VILLAGE; [tahun]; NO_SEQUENCE",
                "VILLAGE; [urut]/[urut]/[tahun]; NO_SEQUENCE",
                "VILLAGE; [urut]/[tahun]/[nama]; UNKNOWN_PART",
                "VILLAGE; [urut:9]/[tahun]; MALFORMED",
                "VILLAGE; [urut/[tahun]; MALFORMED",
                "VILLAGE; [urut]/[tahun]/<b>; MALFORMED",
                "VILLAGE; [urut][tahun]; TOUCHING",
                "VILLAGE; 1[urut]/[tahun]; TOUCHING",
                "VILLAGE; [urut]a/[tahun]; TOUCHING",
                "KIND; [urut]/[tahun]; NO_CODE",
                "CLASSIFICATION; [urut]/[tahun]; NO_CLASSIFICATION"
            })
    void refusesWhatCouldWriteANumberTwice(NumberScheme scheme, String format, Reason reason) {
        assertThatExceptionOfType(NumberFormatRefused.class)
                .isThrownBy(() -> NumberFormat.parse(format, scheme))
                .extracting(NumberFormatRefused::reason)
                .isEqualTo(reason);
    }

    /** Whatever format is accepted: two letters of a village never get the same number. */
    @RepeatedTest(30)
    void neverWritesTheSameNumberForTwoLetters(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var scheme : NumberScheme.values()) {
            var format = accepted(random, scheme);
            var last = new HashMap<String, Integer>();
            var numbers = new HashMap<String, String>();
            for (var i = 0; i < 300; i++) {
                var kind =
                        List.of(new NumberedKind("SKD", "470"), new NumberedKind("SK", "474.1"))
                                .get(random.nextInt(2));
                var day = LocalDate.of(2026 + random.nextInt(2), 1 + random.nextInt(12), 5);
                var sequence = scheme.sequence(kind) + " " + day.getYear();
                var place = last.merge(sequence, 1, Integer::sum);
                var owner = numbers.put(format.print(place, kind, day), sequence + " " + place);
                assertThat(owner).as(format.text()).isNull();
            }
        }
    }

    private static NumberFormat accepted(Random random, NumberScheme scheme) {
        var pieces =
                List.of(
                        "[urut]",
                        "[urut:3]",
                        "[kode]",
                        "[klasifikasi]",
                        "[bulan]",
                        "[bulan_romawi]",
                        "[tahun]",
                        "/",
                        "-",
                        "1",
                        "A",
                        " ");
        while (true) {
            var text = new StringBuilder();
            for (var i = 3 + random.nextInt(8); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                return NumberFormat.parse(text.toString(), scheme);
            } catch (NumberFormatRefused refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    private static String number(String format, int sequence) {
        return NumberFormat.parse(format, NumberScheme.VILLAGE).print(sequence, KIND, DAY);
    }
}
