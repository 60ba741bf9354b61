package id.go.paserkab.desa.keycloak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the identity provider is.
 *
 * @param publicUrl where browsers find it; tokens name it as their issuer
 * @param backchannelUrl where this node finds it: a JVM need not resolve the public name
 * @param realm the realm of all villages and the regency
 * @param adminClientId the service account that administers the realm; only worker nodes have it
 * @param adminClientSecret its secret
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer
 */
@Validated
@ConfigurationProperties("desa.keycloak")
public record KeycloakSettings(
        @DefaultValue("http://masuk.localhost:8180") @Pattern(regexp = "https?://[^/]+(/.*[^/])?")
                String publicUrl,
        @DefaultValue("http://127.0.0.1:8180") @Pattern(regexp = "https?://[^/]+(/.*[^/])?")
                String backchannelUrl,
        @DefaultValue("desa") @NotBlank String realm,
        @Nullable String adminClientId,
        @Nullable String adminClientSecret,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    public String issuer() {
        return publicUrl + "/realms/" + realm;
    }

    public String authorizationEndpoint() {
        return issuer() + "/protocol/openid-connect/auth";
    }

    public String endSessionEndpoint() {
        return issuer() + "/protocol/openid-connect/logout";
    }

    public String tokenEndpoint() {
        return backchannel() + "/protocol/openid-connect/token";
    }

    public String keysEndpoint() {
        return backchannel() + "/protocol/openid-connect/certs";
    }

    private String backchannel() {
        return backchannelUrl + "/realms/" + realm;
    }

    @Override
    public String toString() {
        return "KeycloakSettings[publicUrl=" + publicUrl + ", realm=" + realm + "]";
    }
}
