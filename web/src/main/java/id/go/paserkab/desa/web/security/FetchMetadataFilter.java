package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.security.NotAdmitted.Reason;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page makes a browser send. A sibling village is the same site to a
 * browser, so SameSite cookies do not keep it out and {@code same-site} counts as foreign here.
 */
final class FetchMetadataFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<String> EMBEDDED =
            Set.of("iframe", "frame", "embed", "object", "fencedframe");

    private final Addresses addresses;
    private final AccessDeniedHandler refuser;

    FetchMetadataFilter(Addresses addresses, AccessDeniedHandler refuser) {
        this.addresses = addresses;
        this.refuser = refuser;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request)) {
            refuser.handle(request, response, new NotAdmitted(Reason.CROSS_SITE));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        var safe = SAFE.contains(request.getMethod());
        if (!safe && hasForeignOrigin(request)) {
            return true;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site == null || OWN.contains(site)) {
            return false;
        }
        return !safe || isStaffArea(request) && !isNavigation(request);
    }

    private boolean hasForeignOrigin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin != null && !origin.equals(addresses.origin(request.getServerName()));
    }

    private static boolean isStaffArea(HttpServletRequest request) {
        var path = request.getServletPath();
        return switch (Face.of(request)) {
            case Face.Portal() -> false;
            case Face.Regency() -> !path.startsWith("/aset/");
            case Face.OfVillage _ -> path.equals("/kantor") || path.startsWith("/kantor/");
        };
    }

    private static boolean isNavigation(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && !EMBEDDED.contains(String.valueOf(request.getHeader("Sec-Fetch-Dest")));
    }
}
