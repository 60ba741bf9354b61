package id.go.paserkab.desa.web.signin;

import id.go.paserkab.desa.web.host.Face;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Starts signing in at {@code /masuk} with the client of the host's own face, never another. */
class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver delegate;

    SignInRequests(FaceRegistrations registrations) {
        this.delegate =
                new DefaultOAuth2AuthorizationRequestResolver(
                        registrations, SignInPaths.SIGN_IN + "/dengan");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")
                || !request.getServletPath().equals(SignInPaths.SIGN_IN)) {
            return null;
        }
        return FaceRegistrations.clientOf(Face.of(request))
                .map(client -> delegate.resolve(request, client))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
            HttpServletRequest request, String registration) {
        return null;
    }
}
