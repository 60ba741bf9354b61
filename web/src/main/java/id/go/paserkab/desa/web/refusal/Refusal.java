package id.go.paserkab.desa.web.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the doors say no. {@code name} finds the words in the messages ({@code
 * errors.<name>.title} and {@code .text}); {@code subject} is put into them.
 */
public record Refusal(
        int status,
        String name,
        @Nullable String subject,
        @Nullable Duration retryAfter,
        @Nullable String reference,
        @Nullable Form form,
        @Nullable Link link) {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(10);

    /** A form that the page offers; its fields go unseen. */
    public record Form(String action, String label, Map<String, List<String>> fields) {}

    /** A way on from here; {@code label} is a message key. */
    public record Link(String href, String label) {}

    public static Refusal of(int status, String name) {
        return new Refusal(status, name, null, null, null, null, null);
    }

    public static Refusal notFound() {
        return of(404, "not-found").link("/", "errors.home");
    }

    public static Refusal suspended(String village) {
        return of(503, "suspended").subject(village).retryAfter(LATER);
    }

    public static Refusal readOnly(String village) {
        return of(503, "read-only").subject(village).retryAfter(LATER);
    }

    /** A part that this request needs is away and comes back by itself. */
    public static Refusal unavailable(String name) {
        return of(503, name).retryAfter(SOON);
    }

    /** Something broke; the reference leads to the log. */
    public static Refusal broken(String reference) {
        return new Refusal(500, "broken", null, null, reference, null, null);
    }

    public Refusal subject(String words) {
        return new Refusal(status, name, words, retryAfter, reference, form, link);
    }

    public Refusal retryAfter(Duration time) {
        return new Refusal(status, name, subject, time, reference, form, link);
    }

    public Refusal form(Form offered) {
        return new Refusal(status, name, subject, retryAfter, reference, offered, link);
    }

    public Refusal link(String href, String label) {
        return new Refusal(
                status, name, subject, retryAfter, reference, form, new Link(href, label));
    }
}
