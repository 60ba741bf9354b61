package id.go.paserkab.desa.web.signin;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.web.host.Face;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Writes down and counts who came and went. */
@Component
class SignInDiary {

    private final AuditTrail trail;
    private final MeterRegistry meters;

    SignInDiary(AuditTrail trail, MeterRegistry meters) {
        this.trail = trail;
        this.meters = meters;
    }

    void cameIn(HttpServletRequest request, Authentication account) {
        count(request, "succeeded");
        record(request, account, "session.signed-in");
    }

    void wentOut(HttpServletRequest request, Authentication account) {
        record(request, account, "session.signed-out");
    }

    void failed(HttpServletRequest request, boolean providerAway) {
        count(request, providerAway ? "provider-away" : "failed");
    }

    private void count(HttpServletRequest request, String outcome) {
        var face = Face.of(request).kind().name().toLowerCase(Locale.ROOT);
        meters.counter("desa.sign.ins", "face", face, "outcome", outcome).increment();
    }

    private void record(HttpServletRequest request, Authentication account, String action) {
        var name =
                account.getPrincipal() instanceof OidcUser user
                                && user.getPreferredUsername() != null
                        ? user.getPreferredUsername()
                        : account.getName();
        var entry =
                AuditEntry.of(new Actor(account.getName(), name, request.getRemoteAddr()), action);
        trail.record(
                Face.of(request) instanceof Face.OfVillage(var village)
                        ? entry.village(village.code())
                        : entry);
    }
}
