package id.go.paserkab.desa.web.village.population;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers of the office their clerk. */
@Configuration(proxyBeanMethods = false)
class ClerkConfiguration implements WebMvcConfigurer {

    private final Clerks clerks;

    ClerkConfiguration(Clerks clerks) {
        this.clerks = clerks;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ClerkArguments(clerks));
    }
}
