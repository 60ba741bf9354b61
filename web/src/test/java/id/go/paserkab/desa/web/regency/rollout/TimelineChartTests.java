package id.go.paserkab.desa.web.regency.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.insight.Picture.Opening;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineChartTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    private final TimelineChart chart =
            TimelineChart.of(
                    List.of(new Opening(FIRST, 4, 4), new Opening(FIRST.plusDays(3), 11, 15)),
                    List.of(),
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
        var single = TimelineChart.of(List.of(new Opening(FIRST, 15, 15)), List.of(), FIRST, 139);
        assertThat(single.labels()).hasSize(2);
        assertThat(single.dots()).hasSize(1);
        assertThat(single.line()).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void drawsThePlanBeyondTodayAndWhatOpenedOnlyUntilToday() {
        var planned =
                TimelineChart.of(
                        List.of(new Opening(FIRST, 10, 10)),
                        List.of(
                                new TimelineChart.Planned(FIRST.minusDays(5), 0),
                                new TimelineChart.Planned(FIRST.plusDays(15), 139)),
                        FIRST.plusDays(5),
                        139);
        assertThat(planned.plan()).isEqualTo("48.0,244.0 624.0,16.0");
        assertThat(planned.line()).endsWith("336.0,227.6");
        assertThat(planned.labels().getLast().day()).isEqualTo(FIRST.plusDays(15));
    }

    @Test
    void drawsAPlanBeforeAnythingOpened() {
        var planned =
                TimelineChart.of(
                        List.of(),
                        List.of(
                                new TimelineChart.Planned(FIRST, 0),
                                new TimelineChart.Planned(FIRST.plusDays(4), 15)),
                        FIRST.minusDays(2),
                        139);
        assertThat(planned.dots()).isEmpty();
        assertThat(planned.line() + planned.plan()).doesNotContain("NaN").doesNotContain("Infin");
    }
}
