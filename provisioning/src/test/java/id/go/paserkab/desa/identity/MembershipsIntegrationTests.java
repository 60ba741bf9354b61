package id.go.paserkab.desa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.audit.AuditTrail.Filter;
import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.register.VillageRegister;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProvisioningTest
class MembershipsIntegrationTests {

    private static final Actor HEAD = new Actor("head", "Kepala", "127.0.0.1");

    @Autowired Memberships memberships;
    @Autowired AuditTrail audit;
    @Autowired VillageRegister register;

    private VillageCode village = new VillageCode("64.01.99.2001");
    private VillageCode neighbour = village;

    @BeforeEach
    void takeTheLastTwoVillages() {
        village = register.villages().getLast().code();
        neighbour = register.villages().reversed().get(1).code();
    }

    @AfterEach
    void leave() {
        memberships.close(Scope.of(village), HEAD);
        memberships.close(Scope.of(neighbour), HEAD);
        memberships.close(Scope.regency(), HEAD);
    }

    @Test
    void aMemberOfOneVillageIsNoneOfItsNeighbour() {
        var member = add(village, "siti", Role.OPERATOR);
        assertThat(memberships.find(Scope.of(village), "siti")).contains(member);
        assertThat(memberships.find(Scope.of(neighbour), "siti")).isEmpty();
        assertThat(memberships.find(Scope.regency(), "siti")).isEmpty();
        assertThat(memberships.in(Scope.of(neighbour))).isEmpty();
        assertThat(memberships.of("siti")).containsExactly(member);
    }

    @Test
    void isSeenAtOnceByWhoeverAskedBefore() {
        assertThat(memberships.find(Scope.of(village), "budi")).isEmpty();
        add(village, "siti", Role.OPERATOR);
        var budi = add(village, "budi", Role.TREASURER);
        assertThat(memberships.find(Scope.of(village), "budi")).contains(budi);
        memberships.changeRole(budi.id(), Role.SECRETARY, HEAD);
        assertThat(memberships.find(Scope.of(village), "budi"))
                .map(Membership::role)
                .contains(Role.SECRETARY);
        memberships.remove(budi.id(), HEAD);
        assertThat(memberships.find(Scope.of(village), "budi")).isEmpty();
    }

    @Test
    void addingAMemberAgainGivesTheNewRole() {
        add(village, "siti", Role.OPERATOR);
        var before = add(village, "budi", Role.TREASURER);
        var after = add(village, "budi", Role.DIGITAL_CADRE);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.role()).isEqualTo(Role.DIGITAL_CADRE);
        assertThat(memberships.in(Scope.of(village))).hasSize(2);
    }

    @Test
    void keepsTheLastAdministratorWhicheverWayHeIsToGo() {
        var last = add(village, "siti", Role.OPERATOR);
        add(village, "budi", Role.TREASURER);
        add(neighbour, "ani", Role.OPERATOR);
        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> memberships.remove(last.id(), HEAD));
        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> memberships.changeRole(last.id(), Role.TREASURER, HEAD));
        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> add(village, "siti", Role.DIGITAL_CADRE));
        assertThat(memberships.changeRole(last.id(), Role.VILLAGE_HEAD, HEAD).role())
                .isEqualTo(Role.VILLAGE_HEAD);
    }

    @Test
    void aServiceIsNoAdministratorToRelyOn() {
        var person = addToRegency("dpmd", "dpmd");
        addToRegency("robot", "service-account-desa-terminal");
        assertThat(memberships.find(Scope.regency(), "robot")).isPresent();
        assertThat(memberships.in(Scope.regency())).containsExactly(person);
        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> memberships.remove(person.id(), HEAD));
    }

    @Test
    void twoWhoRemoveEachOtherAtOnceLeaveOneBehind() throws Exception {
        for (int round = 0; round < 10; round++) {
            var one = add(village, "one-" + round, Role.OPERATOR);
            var two = add(village, "two-" + round, Role.SECRETARY);
            assertThat(refused(List.of(one.id(), two.id()))).isEqualTo(1);
            assertThat(memberships.in(Scope.of(village))).hasSize(1);
            memberships.close(Scope.of(village), HEAD);
        }
    }

    @Test
    void refusesARoleOfTheRegencyInAVillage() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> add(village, "siti", Role.DPMD_ADMIN));
        assertThatExceptionOfType(UnknownMembership.class)
                .isThrownBy(() -> memberships.changeRole(UUID.randomUUID(), Role.OPERATOR, HEAD));
    }

    @Test
    void leavesAnEntryForEachChangeAndNobodysNameInIt() {
        var siti = add(village, "siti", Role.OPERATOR);
        var budi = add(village, "budi", Role.TREASURER);
        memberships.changeRole(budi.id(), Role.SECRETARY, HEAD);
        memberships.remove(siti.id(), HEAD);
        var entries = audit.find(new Filter(village, null, "member.", null, null, null, null, 4));
        assertThat(entries)
                .extracting(recorded -> recorded.entry().action())
                .containsExactly(
                        "member.removed", "member.role-changed", "member.added", "member.added");
        assertThat(entries)
                .allSatisfy(recorded ->
                        assertThat(recorded.entry().details().toString())
                                .doesNotContain("Name of"));
    }

    private long refused(List<UUID> memberIds) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var removals =
                    memberIds.stream()
                            .<Callable<Boolean>>map(id ->
                                    () -> {
                                        memberships.remove(id, HEAD);
                                        return true;
                                    })
                            .toList();
            return threads.invokeAll(removals).stream()
                    .filter(removal -> {
                        try {
                            return !removal.get();
                        } catch (ExecutionException e) {
                            return e.getCause() instanceof LastAdministrator;
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .count();
        }
    }

    private Membership add(VillageCode code, String subject, Role role) {
        return memberships.add(
                new NewMember(Scope.of(code), subject, subject, "Name of " + subject, "", role),
                HEAD);
    }

    private Membership addToRegency(String subject, String username) {
        return memberships.add(
                new NewMember(
                        Scope.regency(),
                        subject,
                        username,
                        "Name of " + subject,
                        "",
                        Role.DPMD_ADMIN),
                HEAD);
    }
}
