package id.go.paserkab.desa.web.signin;

import id.go.paserkab.desa.activity.ActivityKind;
import id.go.paserkab.desa.adoption.Activities;
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
    private final Activities activities;
    private final MeterRegistry meters;

    SignInDiary(AuditTrail trail, Activities activities, MeterRegistry meters) {
        this.trail = trail;
        this.activities = activities;
        this.meters = meters;
    }

    void cameIn(HttpServletRequest request, Authentication account) {
        count(request, "succeeded");
        record(request, account, "session.signed-in");
        if (Face.of(request) instanceof Face.OfVillage(var village)) {
            activities.record(village.code(), ActivityKind.SIGNED_IN);
        }
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
