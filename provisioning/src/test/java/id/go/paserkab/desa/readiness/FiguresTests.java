package id.go.paserkab.desa.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.readiness.GateRefused.Reason;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|12.5",
                "12.5|12.5",
                "20.000.000|20000000",
                "1.250,75|1250.75",
                " 24 |24",
                "0|0"
            })
    void readsWhatPeopleInPaserWrite(String typed, BigDecimal meant) {
        assertThat(Figures.read(typed)).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "banyak", "12 Mbps", "1e9", "1,2,3", "12.34.56", "٣", "NaN"})
    void refusesWhatIsNoNumber(String typed) {
        refused(typed, Reason.FIGURE_NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000000001", "0,00001"})
    void refusesWhatCannotBeMeant(String typed) {
        refused(typed, Reason.FIGURE_OUT_OF_RANGE);
    }

    private static void refused(String typed, Reason reason) {
        assertThatExceptionOfType(GateRefused.class)
                .isThrownBy(() -> Figures.read(typed))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
