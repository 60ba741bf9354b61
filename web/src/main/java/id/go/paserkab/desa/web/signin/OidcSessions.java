package id.go.paserkab.desa.web.signin;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/**
 * Remembers in Redis which of our sessions belong to which session and account of the identity
 * provider, so that any node can end them when the provider says so.
 */
@Component
class OidcSessions implements OidcSessionRegistry {

    /** Longer than any session of the provider lives. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final StringRedisTemplate redis;

    OidcSessions(StringRedisTemplate redis) {
        this.redis = redis;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation information) {
        var user = information.getPrincipal();
        keys(user.getAudience(), user.getSubject(), null)
                .forEach(key -> remember(key, information.getSessionId()));
        keys(user.getAudience(), null, user.getClaimAsString("sid"))
                .forEach(key -> remember(key, information.getSessionId()));
    }

    /** Nothing to do: an id that no session bears any more does no harm and expires. */
    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }

    /** Forgets and returns the ids of our sessions that the provider has ended. */
    Set<String> ended(OidcLogoutToken token) {
        var sessions = new HashSet<String>();
        var sid = token.getSessionId();
        keys(token.getAudience(), sid == null ? token.getSubject() : null, sid)
                .forEach(key -> {
                    var members = redis.opsForSet().members(key);
                    if (members != null) {
                        sessions.addAll(members);
                    }
                    redis.delete(key);
                });
        return sessions;
    }

    /** Keys of one account or of one session of the provider, for each client that it is about. */
    private static Stream<String> keys(
            @Nullable List<String> clients, @Nullable String account, @Nullable String sid) {
        var what = sid == null ? "akun:" + account : "sesi:" + sid;
        return clients == null || (sid == null && account == null)
                ? Stream.empty()
                : clients.stream().map(client -> "desa:oidc:" + client + ":" + what);
    }

    private void remember(String key, String session) {
        redis.opsForSet().add(key, session);
        redis.expire(key, REMEMBERED);
    }
}
