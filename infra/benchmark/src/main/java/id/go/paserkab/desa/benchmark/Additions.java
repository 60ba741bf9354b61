package id.go.paserkab.desa.benchmark;

import id.go.paserkab.desa.tenancy.VillageBlueprint;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** What the benchmark adds to the product's context: settings, a hello and a changeset. */
final class Additions implements ApplicationContextInitializer<GenericApplicationContext> {

    /** Answers before any of the product's filters, so that it shows what the server can do. */
    static final String HELLO = "/halo";

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
}
