package id.go.paserkab.desa.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportTextTests {

    private final Report report =
            new Report(
                    "throughput",
                    "Throughput",
                    Map.of("villages", "139"),
                    List.of(
                            new Table(
                                    "Uniform",
                                    List.of(
                                            Figure.of("plain", "/s", Samples.of(1000, 2000, 3000)),
                                            Figure.of("logins", "/s", Samples.of(900, 1800, 2700))
                                                    .against(
                                                            "plain",
                                                            Samples.of(0.9, 0.9, 0.9),
                                                            "at least 0.85")))),
                    List.of("Two cores."));

    @Test
    void tablesAreMarkdownThatCanBePasted() {
        assertThat(ReportText.of(report))
                .contains("## Throughput", "- villages: 139", "### Uniform", "Two cores.")
                .contains(
                        "| figure | median | lowest to highest | unit | ratio               | against | aim           |")
                .contains(
                        "| plain  |  2,000 | 1,000 to 3,000    | /s   |                     |         |               |")
                .contains(
                        "| logins |  1,800 | 900 to 2,700      | /s   | 0.90 (0.90 to 0.90) | plain   | at least 0.85 |");
    }

    @Test
    void columnsThatSayNothingAreLeftOut() {
        var alone =
                new Report(
                        "wave",
                        "Wave",
                        Map.of(),
                        List.of(
                                new Table(
                                        "Time", List.of(Figure.of("all", "s", Samples.of(61.25))))),
                        List.of());
        assertThat(ReportText.of(alone)).contains("| figure | median | unit |");
    }

    @Test
    void theFileKeepsEveryRound() {
        var json =
                JsonMapper.shared()
                        .readTree(
                                ReportFile.json(report, Map.of("processors", "2"), Instant.EPOCH));
        var logins = json.path("figures").path(1);
        assertThat(json.path("machine").path("processors").stringValue()).isEqualTo("2");
        assertThat(logins.path("rounds").size()).isEqualTo(3);
        assertThat(logins.path("ratio").path("median").doubleValue()).isEqualTo(0.9);
        assertThat(logins.path("ratio").path("aim").stringValue()).isEqualTo("at least 0.85");
    }
}
