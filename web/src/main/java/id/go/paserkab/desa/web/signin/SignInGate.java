package id.go.paserkab.desa.web.signin;

import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.refusal.Refusal;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody start to sign in where there is nothing to enter, or while the provider is away. */
final class SignInGate extends OncePerRequestFilter {

    private final ProviderWatch watch;
    private final RefusalPages refusals;

    SignInGate(ProviderWatch watch, RefusalPages refusals) {
        this.watch = watch;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(SignInPaths.SIGN_IN);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (FaceRegistrations.clientOf(Face.of(request)).isEmpty()) {
            refusals.write(request, response, Refusal.notFound());
        } else if (!watch.answers()) {
            refusals.write(request, response, Refusal.unavailable("identity-provider"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
