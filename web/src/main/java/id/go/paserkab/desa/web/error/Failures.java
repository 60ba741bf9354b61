package id.go.paserkab.desa.web.error;

import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import id.go.paserkab.desa.tenancy.TooBusy;
import id.go.paserkab.desa.web.refusal.Refusal;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** Puts failures into refusals. What nobody foresaw is logged under a reference number. */
@Component
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration LATER = Duration.ofMinutes(10);

    Refusal refusal(Throwable failure) {
        return switch (failure) {
            case ErrorResponse answer -> ofStatus(answer.getStatusCode());
            case TooBusy _ -> Refusal.unavailable("too-busy");
            case IdentityProviderUnavailable _ -> Refusal.unavailable("identity-provider");
            case TypeMismatchException _, HttpMessageNotReadableException _ ->
                    Refusal.of(400, "bad-request");
            case MultipartException _ -> Refusal.of(413, "too-large");
            // The container reads a form when the first filter asks for one of its fields.
            case InvalidParameterException form ->
                    ofStatus(HttpStatusCode.valueOf(form.getErrorCode()));
            case Throwable early when MissingTable.isBehind(early) -> {
                LOG.warn(
                        "A table is not there yet; the village was told that it awaits an upgrade");
                yield Refusal.unavailable("awaits-upgrade").retryAfter(LATER);
            }
            default -> unforeseen(failure);
        };
    }

    Refusal ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Refusal.of(401, "unauthenticated");
            case 403 -> Refusal.of(403, "forbidden");
            case 404 -> Refusal.notFound();
            case 405 -> Refusal.of(405, "method").link("/", "errors.home");
            case 409 -> Refusal.of(409, "conflict");
            case 413 -> Refusal.of(413, "too-large");
            case 503 -> Refusal.unavailable("too-busy");
            default ->
                    status.is4xxClientError()
                            ? Refusal.of(status.value(), "bad-request")
                            : unforeseen(null);
        };
    }

    Refusal unforeseen(@Nullable Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Something broke; the person was given the reference {}", reference, failure);
        return Refusal.broken(reference);
    }
}
