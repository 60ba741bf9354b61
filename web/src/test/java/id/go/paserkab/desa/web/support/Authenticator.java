package id.go.paserkab.desa.web.support;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application on somebody's phone that shows codes for signing in (RFC 6238). */
public final class Authenticator {

    private static final int PERIOD = 30;

    private final String secret;
    private final Clock clock;
    private long lastPeriod;

    public Authenticator(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** A code counts once; the next one is accepted a little before its time. */
    public String code() {
        var period = Math.max(clock.instant().getEpochSecond() / PERIOD, lastPeriod + 1);
        lastPeriod = period;
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}
