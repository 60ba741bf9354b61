package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.secret.DerivedSecrets;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Tickets with which the platform itself may look at the home page of a village that is still being
 * made: signed, for one host, good for seconds.
 */
@Component
class ProbeTickets {

    static final String HEADER = "X-Desa-Probe";

    private static final Duration VALIDITY = Duration.ofSeconds(30);
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})\\.([0-9a-f]{64})");

    private final Clock clock;
    private final SecretKeySpec key;

    ProbeTickets(DerivedSecrets secrets, Clock clock) {
        this.clock = clock;
        this.key =
                new SecretKeySpec(
                        secrets.derive("web", "site-probe").getBytes(StandardCharsets.UTF_8),
                        "HmacSHA256");
    }

    String issue(String host) {
        var until = clock.instant().plus(VALIDITY).getEpochSecond();
        return until + "." + sign(host, until);
    }

    /** Whether the request may see the home page of a village in the making, and nothing else. */
    boolean admits(HttpServletRequest request) {
        var ticket = request.getHeader(HEADER);
        if (ticket == null
                || !request.getMethod().equals("GET")
                || !request.getServletPath().equals("/")) {
            return false;
        }
        var parts = FORM.matcher(ticket);
        if (!parts.matches()) {
            return false;
        }
        var until = Long.parseLong(parts.group(1));
        var left = until - clock.instant().getEpochSecond();
        return left >= 0
                && left <= VALIDITY.toSeconds()
                && MessageDigest.isEqual(
                        sign(request.getServerName(), until).getBytes(StandardCharsets.US_ASCII),
                        parts.group(2).getBytes(StandardCharsets.US_ASCII));
    }

    private String sign(String host, long until) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal((host + "|" + until).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", unavailable);
        }
    }
}
