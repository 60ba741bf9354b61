package id.go.paserkab.desa.secret;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The parent of all derived secrets.
 *
 * @param masterSecret base64 of 32 random bytes, made by {@code openssl rand -base64 32}; the same
 *     on every node and never changed, as changing it changes every password
 */
@ConfigurationProperties("desa")
record SecretSettings(@Nullable String masterSecret) {

    @Override
    public String toString() {
        return "SecretSettings[masterSecret=" + (masterSecret == null ? "missing" : "hidden") + "]";
    }
}
