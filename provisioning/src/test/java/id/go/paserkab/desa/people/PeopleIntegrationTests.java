package id.go.paserkab.desa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.audit.AuditTrail.Filter;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.PeopleRefused.Reason;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProvisioningTest
class PeopleIntegrationTests {

    private static final Actor DPMD = new Actor("subject-dpmd", "Petugas DPMD", "127.0.0.1");
    private static final VillageCode VILLAGE = new VillageCode("64.01.09.2001");
    private static final VillageCode TWIN = new VillageCode("64.01.09.2009");

    @Autowired Facilitators facilitators;
    @Autowired Assignments assignments;
    @Autowired Coverage coverage;
    @Autowired Proposals proposals;
    @Autowired Memberships memberships;
    @Autowired AuditTrail audit;
    @Autowired JdbcClient platform;
    @Autowired Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void nobodyIsThere() {
        today = LocalDate.ofInstant(clock.instant(), PaserTime.ZONE);
        platform.sql("TRUNCATE facilitator CASCADE").update();
        // The sample finds its accounts by name.
        platform.sql("DELETE FROM membership WHERE role = 'FACILITATOR'").update();
    }

    @Test
    void aFacilitatorCoversTheirVillagesAndNoOthers() {
        var subject = UUID.randomUUID().toString();
        var member = member(subject, Role.FACILITATOR);
        var duta = add("Duta Digital 1", member);
        assignments.assign(duta, Set.of(VILLAGE), today, null, DPMD);

        assertThat(coverage.villagesOf(subject, today)).containsExactly(VILLAGE);
        assertThat(coverage.villagesOf(subject, today.minusDays(1))).isEmpty();
        assertThat(coverage.villagesOf("somebody else", today)).isEmpty();
        assertThat(coverage.facilitatorOf(VILLAGE, today).orElseThrow().id()).isEqualTo(duta);
        assertThat(coverage.facilitatorOf(TWIN, today)).isEmpty();
        assertThat(coverage.uncovered(today)).hasSize(138).contains(TWIN).doesNotContain(VILLAGE);

        memberships.changeRole(member, Role.LEADERSHIP, DPMD);
        assertThat(coverage.villagesOf(subject, today)).as("another role").isEmpty();
        memberships.remove(member, DPMD);
        assertThat(facilitators.find(duta).orElseThrow().membership()).isNull();
    }

    @Test
    void aVillageHasOneFacilitatorAtATimeAndIsAssignedWithTheOthersOrNotAtAll() {
        var one = add("Duta Digital 1", null);
        var other = add("Duta Digital 2", null);
        assignments.assign(one, Set.of(VILLAGE), today, null, DPMD);
        var refused =
                refused(
                        () -> assignments.assign(other, Set.of(TWIN, VILLAGE), today, null, DPMD),
                        Reason.ALREADY_COVERED);
        assertThat(refused.about()).containsExactly(VILLAGE);
        assertThat(coverage.facilitatorOf(TWIN, today)).as("all or none").isEmpty();
    }

    @Test
    void aVillageIsHandedOverAndTheHistoryStays() {
        var one = add("Duta Digital 1", null);
        var other = add("Duta Digital 2", null);
        var from = today.minusDays(30);
        assignments.assign(one, Set.of(VILLAGE), from, null, DPMD);
        var first = assignments.of(VILLAGE).getFirst();
        refused(() -> assignments.replace(first.id(), one, today, DPMD), Reason.REPLACES_ITSELF);
        refused(
                () -> assignments.replace(first.id(), other, from, DPMD),
                Reason.HANDED_OVER_TOO_EARLY);
        assignments.replace(first.id(), other, today, DPMD);

        var history = assignments.of(VILLAGE);
        assertThat(history).extracting(Assignment::facilitator).containsExactly(other, one);
        assertThat(history.getFirst().replaces()).isEqualTo(first.id());
        assertThat(history.getLast().period()).isEqualTo(new Period(from, today.minusDays(1)));
        assertThat(noted("assignment.")).contains("assignment.handed-over", "assignment.made");

        assignments.withdraw(history.getFirst().id(), DPMD);
        assertThat(coverage.facilitatorOf(VILLAGE, today).orElseThrow().id()).isEqualTo(one);
        refused(() -> assignments.withdraw(first.id(), DPMD), Reason.BEGUN_ALREADY);
    }

    @Test
    void whoeverLeavesCoversNothingAndDoesNotComeBackBesideTheirSuccessor() {
        var one = add("Duta Digital 1", null);
        var other = add("Duta Digital 2", null);
        assignments.assign(one, Set.of(VILLAGE), today.minusDays(9), null, DPMD);
        facilitators.end(one, today.minusDays(1), DPMD);
        assertThat(coverage.uncovered(today)).contains(VILLAGE);
        assignments.assign(other, Set.of(VILLAGE), today, null, DPMD);

        var who = facilitators.find(one).orElseThrow();
        facilitators.change(
                one,
                new FacilitatorDetails(who.name(), who.origin(), who.period().from(), null, null),
                who.version(),
                DPMD);
        assertThat(coverage.on(today)).hasSize(1);
        assertThat(coverage.facilitatorOf(VILLAGE, today).orElseThrow().id()).isEqualTo(other);
    }

    @Test
    void assignmentsStayWithinTheFacilitatorsPeriod() {
        var id =
                facilitators.add(
                        new FacilitatorDetails(
                                "Duta Digital 1", Origin.REGENCY, today, today.plusDays(30), null),
                        DPMD);
        refused(
                () -> assignments.assign(id, Set.of(VILLAGE), today.minusDays(1), null, DPMD),
                Reason.BEFORE_PERIOD);
        refused(
                () -> assignments.assign(id, Set.of(VILLAGE), today.plusDays(31), null, DPMD),
                Reason.AFTER_PERIOD);
        assignments.assign(id, Set.of(VILLAGE), today, null, DPMD);
        assertThat(coverage.facilitatorOf(VILLAGE, today.plusDays(30))).isPresent();
        assertThat(coverage.facilitatorOf(VILLAGE, today.plusDays(31))).isEmpty();
        var assignment = assignments.of(id).getFirst();
        refused(
                () -> assignments.end(assignment.id(), today.minusDays(1), DPMD),
                Reason.UNTIL_BEFORE_FROM);
        assignments.end(assignment.id(), today.plusDays(3), DPMD);
        refused(
                () -> assignments.end(assignment.id(), today.plusDays(9), DPMD),
                Reason.ENDED_ALREADY);
    }

    @Test
    void whatIsTypedOfAFacilitatorIsChecked() {
        var member = member(UUID.randomUUID().toString(), Role.FACILITATOR);
        var leader = member(UUID.randomUUID().toString(), Role.LEADERSHIP);
        var one = add("Duta Digital 1", member);
        refused(() -> add(" ", null), Reason.NAME_WRONG);
        refused(() -> add("duta digital  1", null), Reason.NAME_TAKEN);
        refused(() -> add("Duta Digital 2", member), Reason.ACCOUNT_TAKEN);
        refused(() -> add("Duta Digital 2", leader), Reason.ACCOUNT_UNKNOWN);
        assertThat(facilitators.accountsFor(null)).noneMatch(free -> free.id().equals(member));
        assertThat(facilitators.accountsFor(one)).anyMatch(free -> free.id().equals(member));
        var details = new FacilitatorDetails("Duta Digital 1", Origin.REGENCY, today, null, member);
        facilitators.change(one, details, 1, DPMD);
        refused(() -> facilitators.change(one, details, 1, DPMD), Reason.CHANGED_MEANWHILE);
        refused(
                () ->
                        facilitators.add(
                                new FacilitatorDetails(
                                        "X", Origin.REGENCY, today, today.minusDays(1), null),
                                DPMD),
                Reason.UNTIL_BEFORE_FROM);
        refused(
                () ->
                        facilitators.add(
                                new FacilitatorDetails(
                                        "X", Origin.REGENCY, LocalDate.of(202, 1, 1), null, null),
                                DPMD),
                Reason.DAY_TOO_EARLY);
    }

    @Test
    void aProposalIsAcceptedWholeAndOnlyAsItWasSeen() {
        var one = add("Duta Digital 1", null);
        add("Duta Digital 2", null);
        assignments.assign(one, Set.of(VILLAGE), today, null, DPMD);
        var seen = proposals.preview(today);
        assertThat(seen.given()).isEqualTo(11);
        assertThat(seen.left()).hasSize(127);

        assignments.assign(one, Set.of(TWIN), today, null, DPMD);
        refused(() -> proposals.accept(today, seen.fingerprint(), DPMD), Reason.PROPOSAL_STALE);
        assertThat(coverage.on(today)).hasSize(2);

        var fresh = proposals.preview(today);
        proposals.accept(today, fresh.fingerprint(), DPMD);
        assertThat(coverage.on(today)).hasSize(12);
        assertThat(coverage.uncovered(today)).containsExactlyElementsOf(fresh.left());
        refused(() -> proposals.accept(today, fresh.fingerprint(), DPMD), Reason.PROPOSAL_STALE);
        var empty = proposals.preview(today);
        refused(() -> proposals.accept(today, empty.fingerprint(), DPMD), Reason.NO_VILLAGES);
    }

    @Test
    void theSampleHasThreeNumberedFacilitatorsWithFiveVillagesEach() {
        var villages = coverage.uncovered(today).subList(0, 15);
        facilitators.ensureSample(villages, DPMD);
        var subject = UUID.randomUUID().toString();
        var account = member(subject, "Duta Digital 2", Role.FACILITATOR);
        facilitators.ensureSample(villages, DPMD);
        assertThat(facilitators.all())
                .allMatch(Facilitator::sample)
                .extracting(Facilitator::name)
                .containsExactly("Duta Digital 1", "Duta Digital 2", "Duta Digital 3");
        for (var duta : facilitators.all()) {
            assertThat(assignments.of(duta.id())).hasSize(5);
        }
        assertThat(facilitators.all().get(1).membership()).isEqualTo(account);
        assertThat(coverage.villagesOf(subject, today)).hasSize(5);
    }

    private UUID add(String name, @Nullable UUID membership) {
        var since = today.minusDays(100);
        return facilitators.add(
                new FacilitatorDetails(name, Origin.MINISTRY, since, null, membership), DPMD);
    }

    private UUID member(String subject, Role role) {
        return member(subject, "Uji", role);
    }

    private UUID member(String subject, String name, Role role) {
        return memberships
                .add(
                        new NewMember(Scope.regency(), subject, "uji." + subject, name, "", role),
                        DPMD)
                .id();
    }

    private List<String> noted(String prefix) {
        return audit.find(new Filter(VILLAGE, null, prefix, null, null, null, null, 50)).stream()
                .map(recorded -> recorded.entry().action())
                .toList();
    }

    private static PeopleRefused refused(Runnable what, Reason reason) {
        var caught = new PeopleRefused[1];
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(what::run)
                .satisfies(no -> {
                    assertThat(no.reason()).isEqualTo(reason);
                    caught[0] = no;
                });
        return caught[0];
    }
}
