package id.go.paserkab.desa.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Inbox;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeChoice;
import id.go.paserkab.desa.notice.NoticeChoices;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.notice.PostedNotices;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.provisioning.Fleet;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProvisioningTest
class DeliveryIntegrationTests {

    private static final Actor TESTS = Actor.platform("tests");
    private static final VillageCode VILLAGE = new VillageCode("64.01.03.2006");
    private static final VillageCode TWIN = new VillageCode("64.01.03.2007");

    @Autowired Notices notices;
    @Autowired PostedNotices posted;
    @Autowired NoticeChoices choices;
    @Autowired Inbox inbox;
    @Autowired Memberships memberships;
    @Autowired Facilitators facilitators;
    @Autowired Assignments assignments;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient platform;
    @Autowired Clock clock;

    @BeforeEach
    void nobodyCoversAnything() {
        platform.sql("TRUNCATE facilitator CASCADE").update();
    }

    @Test
    void tellsWhoHoldsThePermissionAndNobodyElse() {
        var admin = member(Role.DPMD_ADMIN);
        var viewer = member(Role.DPMD_VIEWER);
        var leader = member(Role.LEADERSHIP);
        deliver(wave());
        assertThat(unread(admin)).isEqualTo(1);
        assertThat(unread(viewer)).isZero();
        assertThat(unread(leader)).isZero();
        deliver(Notice.of(NoticeKind.WEEKLY_DIGEST, key(), "/ringkasan"));
        assertThat(unread(viewer)).isEqualTo(1);
        assertThat(unread(leader)).isEqualTo(1);
    }

    @Test
    void tellsAFacilitatorOfTheVillagesTheyCoverOnly() {
        var own = facilitator(VILLAGE);
        var other = facilitator(TWIN);
        var unassigned = member(Role.FACILITATOR);
        deliver(stalled(VILLAGE));
        assertThat(unread(own)).isEqualTo(1);
        assertThat(unread(other)).isZero();
        assertThat(unread(unassigned)).isZero();
        deliver(wave());
        assertThat(unread(own)).isEqualTo(1);
    }

    @Test
    void tellsOnceWhatIsPostedTwice() {
        var admin = member(Role.DPMD_ADMIN);
        var notice = wave();
        deliver(notice);
        deliver(notice);
        assertThat(unread(admin)).isEqualTo(1);
    }

    @Test
    void postsNothingInATransactionThatComesToNothing() {
        var admin = member(Role.DPMD_ADMIN);
        transactions.executeWithoutResult(status -> {
            notices.post(wave());
            status.setRollbackOnly();
        });
        assertThat(posted.undelivered()).isEmpty();
        assertThat(unread(admin)).isZero();
    }

    @Test
    void respectsWhatAMemberChose() {
        var admin = member(Role.DPMD_ADMIN);
        choices.choose(admin.id(), Map.of(NoticeKind.WAVE_PAUSED, new NoticeChoice(false, false)));
        deliver(wave());
        assertThat(unread(admin)).isZero();
        deliver(stalled(VILLAGE));
        assertThat(unread(admin)).isEqualTo(1);
    }

    @Test
    void tellsARemovedMemberNothing() {
        var admin = member(Role.DPMD_ADMIN);
        deliver(wave());
        memberships.remove(admin.id(), TESTS);
        deliver(wave());
        assertThat(inbox.page(admin.id(), null, 10)).isEmpty();
    }

    @Test
    void keepsWhatFillsTheWords() {
        var admin = member(Role.DPMD_ADMIN);
        var notice =
                wave().saying(
                                new Argument.Count(3),
                                new Argument.Text("a:b"),
                                new Argument.Day(LocalDate.of(2026, 11, 24)),
                                new Argument.OfVillage(VILLAGE),
                                new Argument.Term("wave-state.PAUSED"),
                                new Argument.Stored("wave.paused.canary: it failed"));
        deliver(notice);
        var found = inbox.page(admin.id(), null, 1).getFirst();
        assertThat(found.posted().notice()).isEqualTo(notice);
        assertThat(found.read()).isFalse();
        assertThat(inbox.open(admin.id(), found.posted().number())).isPresent();
        assertThat(unread(admin)).isZero();
        assertThat(inbox.open(member(Role.DPMD_ADMIN).id(), found.posted().number())).isEmpty();
    }

    private void deliver(Notice notice) {
        notices.post(notice);
        Fleet.await(() -> posted.undelivered().isEmpty(), "the notice to be delivered");
    }

    private int unread(Membership member) {
        return inbox.unread(member.id(), 100);
    }

    private Membership facilitator(VillageCode village) {
        var member = member(Role.FACILITATOR);
        var today = PaserTime.today(clock);
        var id =
                facilitators.add(
                        new FacilitatorDetails(
                                "Duta Digital " + key().substring(0, 8),
                                Origin.REGENCY,
                                today.minusDays(3),
                                null,
                                member.id()),
                        TESTS);
        assignments.assign(id, Set.of(village), today, null, TESTS);
        return member;
    }

    private Membership member(Role role) {
        var name = key();
        return memberships.add(
                new NewMember(Scope.regency(), name, "uji." + name, "Uji", "", role), TESTS);
    }

    private static Notice wave() {
        return Notice.of(NoticeKind.WAVE_PAUSED, key(), "/gelombang/1");
    }

    private static Notice stalled(VillageCode village) {
        return Notice.of(NoticeKind.VILLAGE_STALLED, key(), "/desa/" + village.bare())
                .about(village, "/pendampingan/" + village.bare());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
