package id.go.paserkab.desa.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, and from which network address. {@code subject} is the identity provider's id of a
 * person or service, or the name of a part of the platform.
 */
public record Actor(String subject, String name, @Nullable String address) {

    /** A part of the platform that acts by itself. */
    public static Actor platform(String part) {
        return new Actor("platform:" + part, part, null);
    }
}
