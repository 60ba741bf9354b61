package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions: their cookie, their store and the face that each is bound to. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** After the host filter, before the filter of Spring Session. */
    private static final int BEFORE_SESSIONS = Integer.MIN_VALUE + 40;

    /** After the filter of Spring Session, before the security chain. */
    private static final int AFTER_SESSIONS = Integer.MIN_VALUE + 51;

    @Bean
    FilterRegistrationBean<SessionStoreFilter> sessionStoreFilter(RefusalPages refusals) {
        var registration = new FilterRegistrationBean<>(new SessionStoreFilter(refusals));
        registration.setOrder(BEFORE_SESSIONS);
        return registration;
    }

    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit(RefusalPages refusals) {
        var registration = new FilterRegistrationBean<>(new UploadLimit(refusals));
        registration.setOrder(BEFORE_SESSIONS);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SessionScopeFilter> sessionScopeFilter(AuditTrail trail) {
        var registration = new FilterRegistrationBean<>(new SessionScopeFilter(trail));
        registration.setOrder(AFTER_SESSIONS);
        return registration;
    }

    /**
     * A cookie of this host alone. Behind TLS the {@code __Host-} prefix makes browsers refuse one
     * that a sibling village's page tries to set.
     */
    @Bean
    CookieSerializer cookieSerializer(Addresses addresses) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(addresses.secure() ? "__Host-sesi" : "sesi");
        cookie.setUseSecureCookie(addresses.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** A request that needs a session learns at once that Redis is away, instead of queueing. */
    @Bean
    LettuceClientOptionsBuilderCustomizer failFastWithoutRedis() {
        return options ->
                options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                        .autoReconnect(true);
    }
}
