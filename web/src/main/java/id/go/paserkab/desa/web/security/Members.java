package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.security.NotAdmitted.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Knows who is at the door. Who somebody is comes from the session or the bearer token; what they
 * may do comes from the memberships of the face's scope, read anew at each request.
 */
@Component
class Members {

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private final Memberships memberships;

    Members(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Lets in a member who holds the permission, and throws for anybody else. */
    Member require(HttpServletRequest request, Permission permission) {
        var account = account(request);
        if (account == null) {
            throw new NotAdmitted(Reason.NOT_SIGNED_IN);
        }
        var member =
                find(request, account).orElseThrow(() -> new NotAdmitted(Reason.NO_MEMBERSHIP));
        request.setAttribute(Member.class.getName(), member);
        if (!member.may(permission)) {
            throw new NotAdmitted(Reason.NO_PERMISSION);
        }
        return member;
    }

    /** The member who looks at a page that is open to anyone. Loads the session. */
    Optional<Member> current(HttpServletRequest request) {
        if (request.getAttribute(Member.class.getName()) instanceof Member member) {
            return Optional.of(member);
        }
        var account = account(request);
        return account == null ? Optional.empty() : find(request, account);
    }

    private Optional<Member> find(HttpServletRequest request, Authentication account) {
        return Face.of(request)
                .scope()
                .flatMap(scope -> memberships.find(scope, account.getName()))
                .map(membership ->
                        new Member(
                                membership,
                                new Actor(
                                        membership.subject(),
                                        membership.name(),
                                        request.getRemoteAddr())));
    }

    private static @Nullable Authentication account(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (SessionScope.wasForeign(request)) {
            throw new NotAdmitted(Reason.FOREIGN_SESSION);
        }
        return TRUST.isAuthenticated(authentication) ? authentication : null;
    }
}
