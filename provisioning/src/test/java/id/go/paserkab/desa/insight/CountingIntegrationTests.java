package id.go.paserkab.desa.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.adoption.Adoption;
import id.go.paserkab.desa.adoption.AdoptionStatus;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.Readiness;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What SQL counts is what the rules in Java say of each village, so that they cannot drift. */
@ProvisioningTest
class CountingIntegrationTests {

    private static final GateCode INTEREST = new GateCode("G0");

    @Autowired Insight insight;
    @Autowired Adoption adoption;
    @Autowired Readiness readiness;
    @Autowired JdbcClient platform;
    @Autowired Clock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsCountedIsWhatTheRulesSay(long seed) {
        var today = PaserTime.today(clock);
        try (var _ = new ManyVillages(seed, today)) {
            compare(null);
            for (var days : List.of(1, 2, 5, 13, 14, 15, 27, 28, 29, 44, 100)) {
                compare(today.minusDays(days));
            }
        }
    }

    private void compare(@Nullable LocalDate asOf) {
        var picture = insight.at(asOf);
        var counts = picture.counts();
        var use = adoption.overview(asOf).counts();
        assertThat(counts.inUse())
                .as("in use, %s", asOf)
                .isEqualTo(of(use.get(AdoptionStatus.IN_USE)));
        assertThat(counts.behind())
                .as("behind, %s", asOf)
                .isEqualTo(
                        of(use.get(AdoptionStatus.STALLED))
                                + of(use.get(AdoptionStatus.NEVER_STARTED)));
        assertThat(picture.stuck().in(StuckVillage.Trouble.STALLED))
                .isEqualTo(of(use.get(AdoptionStatus.STALLED)));
        assertThat(picture.weeks())
                .hasSize(26)
                .allSatisfy(week -> assertThat(week.active()).isEqualTo(active(week.last())));
        assertThat(adoption.overview(asOf).villages())
                .allSatisfy(village ->
                        assertThat(List.of(village.activeDays(), String.valueOf(village.last())))
                                .isEqualTo(days(village.code(), picture.day())));

        var matrix = readiness.matrix(null, asOf);
        var needed = matrix.gates().stream().filter(Gate::neededAtStart).map(Gate::code).toList();
        assertThat(counts.villages()).isEqualTo(matrix.rows().size());
        assertThat(counts.interested())
                .as("interested, %s", asOf)
                .isEqualTo(
                        matrix.gates().stream().anyMatch(gate -> gate.code().equals(INTEREST))
                                ? matrix.rows().size() - matrix.unready(List.of(INTEREST)).size()
                                : 0);
        assertThat(counts.ready())
                .as("ready, %s", asOf)
                .isEqualTo(
                        needed.isEmpty()
                                ? 0
                                : matrix.rows().size() - matrix.unready(needed).size());
    }

    /** Counted from what happened, not from the days that are kept of it. */
    private int active(LocalDate last) {
        return platform.sql(
                        "SELECT count(DISTINCT village) FROM activity WHERE day > :last::date - 7 AND day <= :last")
                .param("last", last)
                .query(Integer.class)
                .single();
    }

    /** Active days of the window and the last day of all. */
    private List<Object> days(VillageCode code, LocalDate day) {
        return platform.sql(
                        """
                        SELECT count(DISTINCT day) FILTER (WHERE day > :day::date - :window) AS days, max(day) AS last
                          FROM activity WHERE village = :code AND day <= :day
                        """)
                .param("code", code.value())
                .param("day", day)
                .param("window", AdoptionStatus.WINDOW)
                .query((row, n) ->
                        List.<Object>of(
                                row.getInt("days"),
                                String.valueOf(row.getObject("last", LocalDate.class))))
                .single();
    }

    private static int of(@Nullable Long count) {
        return count == null ? 0 : count.intValue();
    }
}
