package id.go.paserkab.desa.web.regency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.identity.LastAdministrator;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.members.AddMember;
import id.go.paserkab.desa.web.members.MemberAccounts;
import id.go.paserkab.desa.web.members.MemberRefused;
import id.go.paserkab.desa.web.members.MemberRefused.Reason;
import id.go.paserkab.desa.web.support.Platform;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class RegencyMembersIntegrationTests extends WebIntegrationTests {

    private static final Actor BY = Actor.platform("tests");
    private static final Scope OFFICE = Scope.of(Platform.VILLAGE);
    private static final Scope TWIN_OFFICE = Scope.of(Platform.TWIN);

    private final MemberAccounts members;

    RegencyMembersIntegrationTests(ApplicationContext context) {
        super(context);
        this.members = platform.bean(MemberAccounts.class);
    }

    @Test
    void addsAMemberShowsThePasswordOnceAndRemovesTheMember() {
        var regency = platform.addresses().regency();
        var admin = visitor();
        platform.person(Scope.regency(), Role.DPMD_ADMIN).signIn(admin, regency);
        var token = admin.get(regency + "/anggota").csrf();
        var added =
                admin.post(
                        regency + "/anggota",
                        Map.of(
                                "_csrf",
                                token,
                                "username",
                                "pengamat.uji",
                                "name",
                                "Pengamat Uji",
                                "email",
                                "",
                                "role",
                                "DPMD_VIEWER"));
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(added.body()).contains("pengamat.uji").contains("hanya ditampilkan sekali");
        var again =
                admin.post(
                        regency + "/anggota",
                        Map.of(
                                "_csrf",
                                token,
                                "username",
                                "pengamat.uji",
                                "name",
                                "Pengamat Uji",
                                "role",
                                "DPMD_VIEWER"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.input("name")).contains("Pengamat Uji");

        var member = member(Scope.regency(), "pengamat.uji");
        admin.post(regency + "/anggota/" + member.id() + "/keluarkan", Map.of("_csrf", token));
        assertThat(members.members(Scope.regency()))
                .noneMatch(other -> other.username().equals("pengamat.uji"));
    }

    @Test
    void anAccountOfAnotherOfficeIsOutOfReach() {
        var stranger = add(TWIN_OFFICE, Role.SECRETARY);
        refuses(
                Reason.SERVES_ELSEWHERE,
                () ->
                        members.add(
                                OFFICE,
                                new AddMember(stranger.username(), "Lain", "", Role.TREASURER),
                                BY));
        refuses(
                Reason.NO_SUCH_MEMBER,
                () -> members.issueOneTimePassword(OFFICE, stranger.id(), BY));
        refuses(Reason.NO_SUCH_MEMBER, () -> members.remove(OFFICE, stranger.id(), BY));
        refuses(
                Reason.NO_SUCH_MEMBER,
                () -> members.changeRole(OFFICE, stranger.id(), Role.TREASURER, BY));
        assertThat(member(TWIN_OFFICE, stranger.username()).role()).isEqualTo(Role.SECRETARY);
    }

    @Test
    void aVillageCannotGiveTheRegencysRolesNorTheRegencyAVillages() {
        refuses(
                Reason.ROLE_OUTSIDE_SCOPE,
                () ->
                        members.add(
                                OFFICE,
                                new AddMember("uji.naik", "Naik", "", Role.DPMD_ADMIN),
                                BY));
        var member = add(OFFICE, Role.TREASURER);
        refuses(
                Reason.ROLE_OUTSIDE_SCOPE,
                () -> members.changeRole(OFFICE, member.id(), Role.LEADERSHIP, BY));
    }

    @Test
    void theAccountsOfProgramsCannotBeTaken() {
        refuses(
                Reason.USERNAME_FORM,
                () ->
                        members.add(
                                OFFICE,
                                new AddMember(
                                        "service-account-desa-terminal", "X", "", Role.OPERATOR),
                                BY));
    }

    @Test
    void theLastAdministratorCanBeNeitherRemovedNorDemoted() {
        var office = Scope.of(platform.bean(VillageRegister.class).villages().getFirst().code());
        var last = add(office, Role.VILLAGE_HEAD);
        assertThatThrownBy(() -> members.remove(office, last.id(), BY))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> members.changeRole(office, last.id(), Role.TREASURER, BY))
                .isInstanceOf(LastAdministrator.class);
        var next = add(office, Role.SECRETARY);
        members.remove(office, last.id(), BY);
        assertThat(members.members(office)).containsExactly(next);
    }

    @Test
    void everyPasswordLeavesAnEntryWithoutThePassword() {
        var member = add(OFFICE, Role.DIGITAL_CADRE);
        var issued = members.issueOneTimePassword(OFFICE, member.id(), BY);
        var entries =
                platform.bean(AuditTrail.class)
                        .find(
                                new AuditTrail.Filter(
                                        Platform.VILLAGE,
                                        null,
                                        "member.password-issued",
                                        null,
                                        null,
                                        null,
                                        null,
                                        1));
        assertThat(entries.getFirst().entry().details())
                .containsEntry("username", member.username());
        assertThat(entries.toString()).doesNotContain(issued.password());
        assertThat(issued.toString()).doesNotContain(issued.password());
    }

    private Membership add(Scope scope, Role role) {
        var username = "uji." + UUID.randomUUID().toString().substring(0, 8);
        return members.add(scope, new AddMember(username, "Akun uji", "", role), BY).member();
    }

    private Membership member(Scope scope, String username) {
        return members.members(scope).stream()
                .filter(member -> member.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(Reason reason, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        MemberRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
