package id.go.paserkab.desa.web.error;

import id.go.paserkab.desa.tenancy.TooBusy;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts our answers around those of the controllers: a shortage comes before them, whatever they
 * catch; what they leave comes to us; refusals at the doors and a lost session store go on to the
 * filters.
 */
@Configuration(proxyBeanMethods = false)
class ErrorConfiguration implements WebMvcConfigurer {

    private final Failures failures;
    private final RefusalPages pages;

    ErrorConfiguration(Failures failures, RefusalPages pages) {
        this.failures = failures;
        this.pages = pages;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(new FailureResolver(TooBusy.class::isInstance, failures, pages));
        resolvers.addFirst((request, response, handler, failure) -> passOn(failure));
        resolvers.add(3, new FailureResolver(ErrorConfiguration::isOurs, failures, pages));
    }

    private static @Nullable ModelAndView passOn(Exception failure) {
        if (failure instanceof RedisConnectionFailureException away) {
            throw away;
        }
        if (failure instanceof RedisSystemException away) {
            throw away;
        }
        return null;
    }

    private static boolean isOurs(Exception failure) {
        return !(failure instanceof AccessDeniedException)
                && !(failure instanceof AuthenticationException)
                && !AnnotatedElementUtils.hasAnnotation(failure.getClass(), ResponseStatus.class);
    }
}
