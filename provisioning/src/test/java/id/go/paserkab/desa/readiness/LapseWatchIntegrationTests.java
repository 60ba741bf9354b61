package id.go.paserkab.desa.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.Decision.Kind;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProvisioningTest
class LapseWatchIntegrationTests {

    private static final GateCode BUDGET = new GateCode("G6");
    private static final Actor DPMD = new Actor("test-dpmd", "Admin DPMD", null);

    @Autowired GateRows gates;
    @Autowired DecisionRows decisions;
    @Autowired EvidenceRows evidence;
    @Autowired Checklists checklists;
    @Autowired Notices notices;
    @Autowired VillageRegister register;
    @Autowired JdbcClient platform;
    @Autowired Clock clock;

    @Test
    void tellsOnceForEachDecisionThatItIsAboutToBeOver() {
        var village = register.villages().getLast().code();
        var last = PaserTime.today(clock).plusDays(40);
        var first = decide(village, Kind.WAIVE, last);
        lookOn(last.minusDays(15));
        assertThat(told(village, first)).isFalse();
        lookOn(last.minusDays(14));
        assertThat(told(village, first)).isTrue();
        var count = count(village);
        lookOn(last.minusDays(13));
        lookOn(last);
        assertThat(count(village)).isEqualTo(count);

        var second = decide(village, Kind.WAIVE, last.plusDays(100));
        lookOn(last);
        assertThat(told(village, second)).isFalse();
        lookOn(last.plusDays(90));
        assertThat(told(village, second)).isTrue();
    }

    @Test
    void saysNothingOfWhatWasWithdrawnOrIsOverAlready() {
        var village = register.villages().get(register.villages().size() - 2).code();
        var last = PaserTime.today(clock).plusDays(40);
        var waived = decide(village, Kind.WAIVE, last);
        lookOn(last.plusDays(1));
        assertThat(told(village, waived)).isFalse();
        decide(village, Kind.WITHDRAW, null);
        lookOn(last.minusDays(3));
        assertThat(count(village)).isZero();
    }

    private void lookOn(LocalDate day) {
        var then = Clock.fixed(day.atTime(9, 0).atZone(PaserTime.ZONE).toInstant(), PaserTime.ZONE);
        new LapseWatch(new Readiness(gates, decisions, evidence, checklists, then), notices, then)
                .perform();
    }

    private int decide(VillageCode village, Kind kind, @Nullable LocalDate until) {
        var sequence = decisions.last(village, BUDGET).map(Decision::sequence).orElse(0) + 1;
        assertThat(
                        decisions.insert(
                                village,
                                BUDGET,
                                new Decision(
                                        sequence,
                                        kind,
                                        1,
                                        "Uji",
                                        until,
                                        Set.of(),
                                        clock.instant(),
                                        ""),
                                DPMD))
                .isTrue();
        return sequence;
    }

    private boolean told(VillageCode village, int sequence) {
        return notices.posted(NoticeKind.GATE_LAPSING, village + "/G6/" + sequence);
    }

    private int count(VillageCode village) {
        return platform.sql("SELECT count(*) FROM notice WHERE village = :village")
                .param("village", village.value())
                .query(Integer.class)
                .single();
    }
}
