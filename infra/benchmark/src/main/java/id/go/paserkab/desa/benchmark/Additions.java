package id.go.paserkab.desa.benchmark;

import id.go.paserkab.desa.tenancy.VillageBlueprint;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * What the benchmark adds to the product's context: settings, a hello, a changeset, and a door by
 * which it comes in without Keycloak.
 */
final class Additions implements ApplicationContextInitializer<GenericApplicationContext> {

    /** Answers before any of the product's filters, so that it shows what the server can do. */
    static final String HELLO = "/halo";

    /** Gives a session as {@link #SUBJECT} has it after signing in at the host that was asked. */
    static final String SIGN_IN = "/patokan-masuk";

    /** Who the benchmark is, once somebody has made it a member. */
    static final String SUBJECT = "benchmark";

    private static final byte[] GREETING = "Halo!".getBytes(StandardCharsets.UTF_8);

    private final Map<String, Object> settings;

    Additions(Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("benchmark", settings));
        context.registerBean("hello", FilterRegistrationBean.class, Additions::hello);
        context.registerBean("benchmarkSignIn", FilterRegistrationBean.class, Additions::signIn);
        context.registerBean(
                "oneMoreChangeset",
                VillageBlueprint.class,
                () ->
                        new OneMoreChangeset(
                                context.getBean("tenantServiceBlueprint", VillageBlueprint.class)),
                definition -> definition.setPrimary(true));
    }

    private static FilterRegistrationBean<Filter> hello() {
        var hello =
                new FilterRegistrationBean<Filter>((_, response, _) -> {
                    var answer = (HttpServletResponse) response;
                    answer.setContentType("text/plain");
                    answer.setContentLength(GREETING.length);
                    answer.getOutputStream().write(GREETING);
                });
        hello.addUrlPatterns(HELLO);
        hello.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return hello;
    }

    private static FilterRegistrationBean<Filter> signIn() {
        var signIn =
                new FilterRegistrationBean<Filter>((request, response, _) -> {
                    var session = ((HttpServletRequest) request).getSession();
                    session.setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            new SecurityContextImpl(
                                    UsernamePasswordAuthenticationToken.authenticated(
                                            SUBJECT, "", List.of())));
                    ((HttpServletResponse) response).setContentLength(0);
                });
        signIn.addUrlPatterns(SIGN_IN);
        // After the product's filter that binds each session to the face that it was made for.
        signIn.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 2);
        return signIn;
    }
}
