package id.go.paserkab.desa.web.signin;

import id.go.paserkab.desa.keycloak.KeycloakSettings;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Knows whether the identity provider answers, so that nobody is sent to a door that is shut. */
@Component
public class ProviderWatch {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RestClient provider;
    private final String keys;
    private final Clock clock;
    private final AtomicReference<@Nullable Look> last = new AtomicReference<>();

    ProviderWatch(KeycloakSettings keycloak, Clock clock) {
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(keycloak.connectTimeout()).build());
        requests.setReadTimeout(PATIENCE);
        this.provider = RestClient.builder().requestFactory(requests).build();
        this.keys = keycloak.keysEndpoint();
        this.clock = clock;
    }

    public boolean answers() {
        var now = clock.instant();
        var known = last.get();
        if (known != null && known.at().plus(FRESH).isAfter(now)) {
            return known.answered();
        }
        var answered = look();
        last.set(new Look(now, answered));
        return answered;
    }

    private boolean look() {
        try {
            provider.get().uri(keys).retrieve().toBodilessEntity();
            return true;
        } catch (RestClientException away) {
            return false;
        }
    }

    private record Look(Instant at, boolean answered) {}
}
