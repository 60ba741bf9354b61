package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.web.refusal.Refusal;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import io.lettuce.core.RedisException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 where a request needs its session and the store of sessions is away. Requests that
 * need none never notice.
 */
final class SessionStoreFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStoreFilter.class);

    private final RefusalPages refusals;

    SessionStoreFilter(RefusalPages refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isStoreAway(failure)) {
                throw failure;
            }
            LOG.warn("The store of sessions did not answer: {}", failure.getMessage());
            refusals.write(request, response, Refusal.unavailable("session-store"));
        }
    }

    /** Whether this failure comes from Redis, however deep. */
    static boolean isStoreAway(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (var depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof RedisConnectionFailureException
                    || cause instanceof RedisSystemException
                    || cause instanceof RedisException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
