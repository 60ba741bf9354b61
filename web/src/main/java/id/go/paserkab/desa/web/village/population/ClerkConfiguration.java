package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.sight.Sights;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers of the office their clerk. */
@Configuration(proxyBeanMethods = false)
class ClerkConfiguration implements WebMvcConfigurer {

    private final Sights sights;

    ClerkConfiguration(Sights sights) {
        this.sights = sights;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ClerkArguments(sights));
    }
}
