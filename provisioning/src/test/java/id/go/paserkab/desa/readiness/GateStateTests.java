package id.go.paserkab.desa.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.readiness.Decision.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GateStateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void isOpenUntilThereIsEvidence() {
        assertThat(GateState.of(null, null, false, TODAY)).isEqualTo(GateState.OPEN);
        assertThat(GateState.of(null, null, true, TODAY)).isEqualTo(GateState.STARTED);
    }

    @Test
    void holdsUntilAndIncludingItsLastDay() {
        for (var kind : new Kind[] {Kind.CONFIRM, Kind.WAIVE}) {
            assertThat(GateState.of(kind, TODAY, true, TODAY).passes()).isTrue();
            assertThat(GateState.of(kind, TODAY.minusDays(1), true, TODAY))
                    .isEqualTo(GateState.LAPSED);
        }
        assertThat(GateState.of(Kind.CONFIRM, TODAY, false, TODAY)).isEqualTo(GateState.CONFIRMED);
        assertThat(GateState.of(Kind.WAIVE, TODAY, false, TODAY)).isEqualTo(GateState.WAIVED);
    }

    @Test
    void aWithdrawalLeavesTheEvidence() {
        assertThat(GateState.of(Kind.WITHDRAW, null, true, TODAY)).isEqualTo(GateState.STARTED);
        assertThat(GateState.of(Kind.WITHDRAW, null, false, TODAY)).isEqualTo(GateState.OPEN);
    }

    @Test
    void nothingButAConfirmationOrAWaiverPasses() {
        for (var state : GateState.values()) {
            assertThat(state.passes())
                    .isEqualTo(state == GateState.CONFIRMED || state == GateState.WAIVED);
        }
    }
}
