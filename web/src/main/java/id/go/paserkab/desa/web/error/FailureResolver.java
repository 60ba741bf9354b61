package id.go.paserkab.desa.web.error;

import id.go.paserkab.desa.web.refusal.RefusalPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers failures of handlers that a predicate takes on, and leaves the others to the rest. */
final class FailureResolver implements HandlerExceptionResolver {

    private final Predicate<Exception> takes;
    private final Failures failures;
    private final RefusalPages pages;

    FailureResolver(Predicate<Exception> takes, Failures failures, RefusalPages pages) {
        this.takes = takes;
        this.failures = failures;
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (!takes.test(failure) || response.isCommitted()) {
            return null;
        }
        try {
            pages.write(request, response, failures.refusal(failure));
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
