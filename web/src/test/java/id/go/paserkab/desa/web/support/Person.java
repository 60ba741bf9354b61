package id.go.paserkab.desa.web.support;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Somebody with an account: knows the password, holds the phone with the authenticator. */
public final class Person {

    private static final int PERIOD = 30;

    private final String username;
    private final Clock clock;
    private String password;
    private @Nullable String authenticator;
    private long lastPeriod;

    Person(String username, String oneTimePassword, Clock clock) {
        this.username = username;
        this.password = oneTimePassword;
        this.clock = clock;
    }

    public String username() {
        return username;
    }

    /**
     * Signs in through the provider's real pages: changes a one-time password and sets up a second
     * factor where asked to. Returns the first page behind the door.
     */
    public Answered signIn(Visitor visitor, String origin) {
        return finish(visitor, visitor.open(origin + "/masuk"), origin);
    }

    /** Goes through the provider's pages that stand between here and the origin. */
    public Answered finish(Visitor visitor, Answered page, String origin) {
        var answered = page;
        for (var steps = 0; steps < 6 && !answered.uri().toString().startsWith(origin); steps++) {
            answered = visitor.submit(answered.formAction(), fill(answered));
        }
        return answered;
    }

    private Map<String, String> fill(Answered page) {
        var form = new LinkedHashMap<String, String>();
        if (page.input("password-new").isPresent()) {
            password = "Rahasia-" + username + "-2026";
            form.put("password-new", password);
            form.put("password-confirm", password);
        } else if (page.input("totpSecret").isPresent()) {
            authenticator = page.input("totpSecret").orElseThrow();
            form.put("totpSecret", authenticator);
            form.put("totp", code());
            form.put("userLabel", "telepon");
        } else if (page.input("otp").isPresent()) {
            form.put("otp", code());
        } else if (page.input("password").isPresent()) {
            form.put("username", username);
            form.put("password", password);
        } else if (page.input("username").isPresent()) {
            form.put("username", username);
        } else {
            throw new AssertionError("Unknown page at " + page.uri() + ":\n" + page.body());
        }
        return form;
    }

    /** A code counts once; the next one is accepted a little before its time. */
    private String code() {
        var period = Math.max(clock.instant().getEpochSecond() / PERIOD, lastPeriod + 1);
        lastPeriod = period;
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(
                    new SecretKeySpec(
                            String.valueOf(authenticator).getBytes(StandardCharsets.UTF_8),
                            "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}
