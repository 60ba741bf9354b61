package id.go.paserkab.desa.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.go.paserkab.desa.readiness.GateState;
import id.go.paserkab.desa.readiness.Unready;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.words.Refusal;
import id.go.paserkab.desa.web.words.Refusals;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every refusal of the API with problem+json (RFC 9457) in the caller's language. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Refusals refusals;
    private final MessageSource messages;

    ApiProblems(Refusals refusals, MessageSource messages) {
        this.refusals = refusals;
        this.messages = messages;
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Object> refused(RuntimeException refused, WebRequest request, Locale locale) {
        if (refused instanceof AccessDeniedException) {
            throw refused;
        }
        var problem =
                refusals.explain(refused, locale)
                        .map(ApiProblems::problem)
                        .orElseGet(() -> fault(refused, locale));
        return new ResponseEntity<>(problem, new HttpHeaders(), problem.getStatus());
    }

    /** Puts the framework's own refusals into the caller's language. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = ofStatus(status, LocaleContextHolder.getLocale());
        return super.handleExceptionInternal(exception, problem, headers, status, request);
    }

    private ProblemDetail fault(RuntimeException fault, Locale locale) {
        LOG.error("The API failed", fault);
        return ofStatus(HttpStatus.INTERNAL_SERVER_ERROR, locale);
    }

    private ProblemDetail ofStatus(HttpStatusCode status, Locale locale) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("about:blank"));
        var key = "api.status." + status.value();
        var other = "api.status.other";
        problem.setTitle(
                messages.getMessage(
                        key + ".title",
                        null,
                        messages.getMessage(other + ".title", null, locale),
                        locale));
        problem.setDetail(
                messages.getMessage(key, null, messages.getMessage(other, null, locale), locale));
        return problem;
    }

    private static ProblemDetail problem(Refusal refusal) {
        var problem = ProblemDetail.forStatusAndDetail(refusal.status(), refusal.detail());
        problem.setType(URI.create(refusal.type()));
        problem.setTitle(refusal.title());
        if (!refusal.villages().isEmpty()) {
            problem.setProperty(
                    "villages",
                    refusal.villages().stream()
                            .map(village -> RefusedVillage.of(village, refusal.unready()))
                            .toList());
        }
        return problem;
    }

    /** A village that stands in the way, and the gates that it lacks, where that is why. */
    record RefusedVillage(
            String code,
            String name,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LackingGate> gates) {

        static RefusedVillage of(Village village, List<Unready> unready) {
            return new RefusedVillage(
                    village.code().value(),
                    village.name(),
                    unready.stream()
                            .filter(lacks -> lacks.village().equals(village.code()))
                            .flatMap(lacks -> lacks.lacking().stream())
                            .map(gate -> LackingGate.of(village, gate))
                            .toList());
        }
    }

    /** A gate that a village lacks, and where on the regency's face to see to it. */
    record LackingGate(String code, String title, GateState state, String path) {

        static LackingGate of(Village village, Unready.Lacking lacking) {
            return new LackingGate(
                    lacking.gate().value(),
                    lacking.title(),
                    lacking.state(),
                    "/kesiapan/" + village.code().bare() + "/" + lacking.gate());
        }
    }
}
