package id.go.paserkab.desa.web.members;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.keycloak.Accounts;
import id.go.paserkab.desa.keycloak.Accounts.NewAccount;
import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps membership and account in step. An account serves one office only: who could issue a
 * password for an account of another office could take that office over.
 */
@Component
public class MemberAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(MemberAccounts.class);

    /** How the identity provider names the accounts of programs. */
    private static final String SERVICE_ACCOUNT = "service-account-";

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Memberships memberships;
    private final Accounts accounts;
    private final AuditTrail trail;

    MemberAccounts(Memberships memberships, Accounts accounts, AuditTrail trail) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** The members of an office, by name. */
    public List<Membership> members(Scope scope) {
        return memberships.in(scope).stream()
                .sorted(
                        Comparator.comparing(Membership::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Membership::username))
                .toList();
    }

    /** Throws {@link MemberRefused} where the office has no such member. */
    public Membership member(Scope scope, UUID id) {
        return memberships.in(scope).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MemberRefused(MemberRefused.Reason.NO_SUCH_MEMBER));
    }

    /** Makes the account where there is none, the membership, and a one-time password. */
    public OneTimePassword add(Scope scope, AddMember asked, Actor by) {
        var member = checked(scope, asked);
        var username = member.username();
        if (memberships.in(scope).stream().anyMatch(other -> other.username().equals(username))) {
            throw new MemberRefused(MemberRefused.Reason.ALREADY_MEMBER);
        }
        var subject = accounts.ensure(new NewAccount(username, member.name(), member.email()));
        if (servesElsewhere(scope, subject)) {
            throw new MemberRefused(MemberRefused.Reason.SERVES_ELSEWHERE);
        }
        accounts.secondFactor(subject, member.role().secondFactor());
        var added =
                memberships.add(
                        new NewMember(
                                scope,
                                subject,
                                username,
                                member.name(),
                                member.email(),
                                member.role()),
                        by);
        return issue(added, by);
    }

    /** Throws {@code LastAdministrator} where the office would be left without one. */
    public Membership changeRole(Scope scope, UUID id, Role role, Actor by) {
        requireRoleOf(scope, role);
        var member = member(scope, id);
        // The wider role waits for its second factor; the narrower one does not.
        if (role.secondFactor()) {
            accounts.secondFactor(member.subject(), true);
            return memberships.changeRole(id, role, by);
        }
        var changed = memberships.changeRole(id, role, by);
        accounts.secondFactor(member.subject(), false);
        return changed;
    }

    /** Throws {@code LastAdministrator} where the office would be left without one. */
    public void remove(Scope scope, UUID id, Actor by) {
        var member = member(scope, id);
        memberships.remove(id, by);
        try {
            accounts.signOut(member.subject());
        } catch (IdentityProviderUnavailable unavailable) {
            // Without a membership the account can do nothing here, signed in or not.
            LOG.warn("The removed member {} could not be signed out now", id, unavailable);
        }
    }

    public OneTimePassword issueOneTimePassword(Scope scope, UUID id, Actor by) {
        var member = member(scope, id);
        if (isService(member)) {
            throw new MemberRefused(MemberRefused.Reason.SERVICE_ACCOUNT);
        }
        if (servesElsewhere(scope, member.subject())) {
            throw new MemberRefused(MemberRefused.Reason.SERVES_ELSEWHERE);
        }
        return issue(member, by);
    }

    /** Whether the account belongs to a program and not to a person. */
    public static boolean isService(Membership member) {
        return member.username().startsWith(SERVICE_ACCOUNT);
    }

    private OneTimePassword issue(Membership member, Actor by) {
        var entry =
                AuditEntry.of(by, "member.password-issued").detail("username", member.username());
        trail.record(
                switch (member.scope()) {
                    case Scope.Regency() -> entry;
                    case Scope.OfVillage(var village) -> entry.village(village);
                });
        return new OneTimePassword(member, accounts.issueOneTimePassword(member.subject()));
    }

    private static AddMember checked(Scope scope, AddMember asked) {
        var username = asked.username().strip().toLowerCase(Locale.ROOT);
        var name = asked.name().strip();
        var email = asked.email().strip();
        if (username.length() < 3
                || username.length() > 60
                || username.startsWith(SERVICE_ACCOUNT)
                || !USERNAME.matcher(username).matches()) {
            throw new MemberRefused(MemberRefused.Reason.USERNAME_FORM);
        }
        if (name.isEmpty() || name.length() > 100) {
            throw new MemberRefused(MemberRefused.Reason.NAME_MISSING);
        }
        if (!email.isEmpty() && (email.length() > 200 || !EMAIL.matcher(email).matches())) {
            throw new MemberRefused(MemberRefused.Reason.EMAIL_FORM);
        }
        requireRoleOf(scope, asked.role());
        return new AddMember(username, name, email, asked.role());
    }

    private static void requireRoleOf(Scope scope, Role role) {
        if (role.regency() != scope instanceof Scope.Regency) {
            throw new MemberRefused(MemberRefused.Reason.ROLE_OUTSIDE_SCOPE);
        }
    }

    private boolean servesElsewhere(Scope scope, String subject) {
        return memberships.of(subject).stream().anyMatch(other -> !other.scope().equals(scope));
    }
}
