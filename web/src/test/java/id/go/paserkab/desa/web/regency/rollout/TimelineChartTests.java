package id.go.paserkab.desa.web.regency.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.programme.Rollout.Activation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineChartTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    private final TimelineChart chart =
            TimelineChart.of(
                    List.of(new Activation(FIRST, 4, 4), new Activation(FIRST.plusDays(3), 11, 15)),
                    FIRST.plusDays(9),
                    139);

    @Test
    void beginsAtNothingOnTheDayBeforeAndGoesOnUntilToday() {
        var points = chart.line().split(" ");
        assertThat(points).hasSize(4);
        assertThat(points[0]).isEqualTo("48.0,244.0");
        assertThat(points[3]).startsWith("624.0,");
        assertThat(points[3].split(",")[1]).isEqualTo(points[2].split(",")[1]);
    }

    @Test
    void theGroundIsClosedAlongTheBottom() {
        assertThat(chart.area()).startsWith(chart.line()).endsWith("624.0,244.0 48.0,244.0");
    }

    @Test
    void rulesStandForNoneHalfAndAll() {
        assertThat(chart.rules()).extracting(TimelineChart.Rule::count).containsExactly(0, 69, 139);
        assertThat(chart.rules().getLast().y()).isEqualTo(16.0);
    }

    @Test
    void labelsTheFirstAndTheLastDay() {
        assertThat(chart.labels().getFirst().day()).isEqualTo(FIRST.minusDays(1));
        assertThat(chart.labels().getLast().day()).isEqualTo(FIRST.plusDays(9));
        assertThat(chart.labels()).hasSize(4);
    }

    @Test
    void drawsASingleDayToo() {
        var single = TimelineChart.of(List.of(new Activation(FIRST, 15, 15)), FIRST, 139);
        assertThat(single.labels()).hasSize(2);
        assertThat(single.dots()).hasSize(1);
        assertThat(single.line()).doesNotContain("NaN").doesNotContain("Infinity");
    }
}
