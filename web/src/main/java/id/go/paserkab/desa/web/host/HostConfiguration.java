package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the host filter before everything that could touch a session or a village. */
@Configuration(proxyBeanMethods = false)
class HostConfiguration implements WebMvcConfigurer {

    /** After the encoding and the observation of requests, before sessions and security. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(
            Addresses addresses,
            TrustedProxies proxies,
            Faces faces,
            ProbeTickets tickets,
            RefusalPages refusals) {
        var registration =
                new FilterRegistrationBean<>(
                        new HostFilter(addresses, proxies, faces, tickets, refusals));
        registration.setOrder(FIRST);
        registration.setAsyncSupported(true);
        registration.setDispatcherTypes(
                EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FaceArguments());
    }
}
