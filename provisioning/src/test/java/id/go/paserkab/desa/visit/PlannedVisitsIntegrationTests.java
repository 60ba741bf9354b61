package id.go.paserkab.desa.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.visit.Visit.State;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ProvisioningTest
class PlannedVisitsIntegrationTests extends VisitStory {

    @Test
    void aVisitIsPlannedMovedAndRecordedAsTheSameVisit() {
        var key = UUID.randomUUID();
        assertThat(plan(key, today.plusDays(3)).first()).isTrue();
        assertThat(plan(key, today.plusDays(9)).first()).as("sent twice").isFalse();
        assertThat(reasons(() -> plan(UUID.randomUUID(), today.plusDays(3))))
                .containsExactly(Reason.PLANNED_ALREADY);
        plans.move(key, today.plusDays(5), "Jalan terputus", duta);
        var plan = Objects.requireNonNull(visits.find(key).orElseThrow().plan());
        assertThat(plan.day()).isEqualTo(today.plusDays(5));
        assertThat(plan.movedFrom()).isEqualTo(today.plusDays(3));
        assertThat(visits.open(Set.of(VILLAGE))).hasSize(1);

        records.record(key, told(today, "Latihan"), duta);
        var made = visits.find(key).orElseThrow();
        assertThat(made.state(today)).isEqualTo(State.MADE);
        assertThat(made.plan()).as("what was planned stays known").isEqualTo(plan);
        assertThat(visits.open(Set.of(VILLAGE))).isEmpty();
        assertThat(reasons(() -> plans.move(key, today.plusDays(8), "x", duta)))
                .containsExactly(Reason.MADE_ALREADY);
        assertThat(noted(key)).contains("visit.planned", "visit.moved", "visit.recorded");
    }

    @Test
    void aPlanIsOverdueOnceItsDayHasPassed() {
        var key = UUID.randomUUID();
        plan(key, today.plusDays(1));
        var visit = visits.find(key).orElseThrow();
        assertThat(visit.state(today.plusDays(1))).isEqualTo(State.PLANNED);
        assertThat(visit.state(today.plusDays(2))).isEqualTo(State.OVERDUE);
        platform.sql("UPDATE visit SET planned = ?").param(today.minusDays(1)).update();
        assertThat(visits.count(state(State.OVERDUE))).isEqualTo(1);
        assertThat(visits.count(state(State.PLANNED))).isZero();
        plans.cancel(key, "Kader sakit", duta);
        assertThat(visits.find(key).orElseThrow().cancelReason()).isEqualTo("Kader sakit");
        assertThat(visits.open(Set.of(VILLAGE))).isEmpty();
        assertThat(reasons(() -> records.record(key, told(today, "Latihan"), duta)))
                .containsExactly(Reason.CANCELLED_ALREADY);
    }

    @Test
    void plansAreCheckedAndBelongToWhoeverCoversTheVillage() {
        assertThat(reasons(() -> plan(UUID.randomUUID(), today.minusDays(1))))
                .containsExactly(Reason.PLAN_IN_PAST);
        assertThat(reasons(() -> plan(UUID.randomUUID(), today.plusYears(10))))
                .containsExactly(Reason.PLAN_TOO_FAR);
        assertThat(reasons(() -> plans.plan(UUID.randomUUID(), TWIN, today, Topic.CADRE, duta)))
                .containsExactly(Reason.NOT_YOURS);
        assertThat(reasons(() -> plans.plan(UUID.randomUUID(), null, null, null, duta)))
                .containsExactlyInAnyOrder(
                        Reason.VILLAGE_MISSING, Reason.DAY_MISSING, Reason.TOPIC_MISSING);
        var key = UUID.randomUUID();
        plan(key, today.plusDays(3));
        assertThat(reasons(() -> plans.cancel(key, "x", other))).containsExactly(Reason.UNKNOWN);
        assertThat(reasons(() -> plans.cancel(key, " ", duta)))
                .containsExactly(Reason.REASON_MISSING);
        assertThat(reasons(() -> records.record(key, told(today, "Latihan"), other)))
                .containsExactly(Reason.UNKNOWN);

        var before = assignments.of(VILLAGE).getFirst();
        assignments.replace(before.id(), facilitatorOf(other), today, DPMD);
        assertThat(reasons(() -> plans.cancel(key, "x", duta)))
                .as("handed over")
                .containsExactly(Reason.UNKNOWN);
        plans.move(key, today.plusDays(4), "Serah terima", other);
        assertThat(visits.find(key).orElseThrow().facilitator()).isEqualTo(facilitatorOf(other));
        assertThat(
                        records.record(UUID.randomUUID(), told(today.minusDays(1), "Kemarin"), duta)
                                .first())
                .as("a visit of the day before is still the predecessor's to record")
                .isTrue();
    }
}
