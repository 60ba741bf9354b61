package id.go.paserkab.desa.web.support;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody with an account: knows the password, holds the phone with the authenticator. */
public final class Person {

    private final String username;
    private final Clock clock;
    private String password;
    private @Nullable Authenticator authenticator;

    Person(String username, String oneTimePassword, Clock clock) {
        this.username = username;
        this.password = oneTimePassword;
        this.clock = clock;
    }

    public String username() {
        return username;
    }

    /** What was handed to them; of no use once they have signed in. */
    public String oneTimePassword() {
        return password;
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
            var secret = page.input("totpSecret").orElseThrow();
            authenticator = new Authenticator(secret, clock);
            form.put("totpSecret", secret);
            form.put("totp", authenticator.code());
            form.put("userLabel", "telepon");
        } else if (page.input("otp").isPresent()) {
            form.put("otp", Objects.requireNonNull(authenticator).code());
        } else if (page.input("password").isPresent()) {
            form.put("username", username);
            form.put("password", password);
        } else {
            throw new AssertionError("Unknown page at " + page.uri() + ":\n" + page.body());
        }
        return form;
    }
}
