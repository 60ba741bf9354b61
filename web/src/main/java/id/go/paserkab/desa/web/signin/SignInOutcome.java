package id.go.paserkab.desa.web.signin;

import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.refusal.Refusal;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Sends on who has signed in, to where they wanted to go, and tells the others what happened. */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInOutcome.class);

    private final SignInDiary diary;
    private final RefusalPages refusals;

    SignInOutcome(SignInDiary diary, RefusalPages refusals) {
        this.diary = diary;
        this.refusals = refusals;
    }

    SignInGate gate(ProviderWatch watch) {
        return new SignInGate(watch, refusals);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication account)
            throws ServletException, IOException {
        diary.cameIn(request, account);
        super.onAuthenticationSuccess(request, response, account);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication account) {
        return Face.of(request) instanceof Face.OfVillage ? "/kantor" : "/";
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        var away = isProviderAway(failure);
        diary.failed(request, away);
        LOG.info("Signing in did not succeed: {}", failure.getMessage());
        refusals.write(
                request,
                response,
                away
                        ? Refusal.unavailable("identity-provider")
                        : Refusal.of(401, "sign-in-failed")
                                .link(SignInPaths.SIGN_IN, "errors.sign-in-again"));
    }

    private static boolean isProviderAway(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (var depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof ResourceAccessException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
