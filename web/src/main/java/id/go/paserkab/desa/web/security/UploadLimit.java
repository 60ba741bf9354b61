package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.refusal.Refusal;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away large requests before anything reads them, but where a large file is what is asked
 * for. The container's own limit is that of the largest.
 */
final class UploadLimit extends OncePerRequestFilter {

    /** In bytes: a document or picture with the form around it. */
    private static final long USUAL = 7L << 20;

    private static final Set<String> LARGE_FILES_OF_THE_REGENCY = Set.of("/peta/batas");
    private static final Set<String> LARGE_FILES_OF_A_VILLAGE = Set.of("/kantor/impor");

    private final RefusalPages refusals;

    UploadLimit(RefusalPages refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > USUAL && !expected(request)) {
            refusals.write(request, response, Refusal.of(413, "too-large"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean expected(HttpServletRequest request) {
        return switch (Face.of(request)) {
            case Face.Portal() -> false;
            case Face.Regency() -> LARGE_FILES_OF_THE_REGENCY.contains(request.getServletPath());
            case Face.OfVillage _ -> LARGE_FILES_OF_A_VILLAGE.contains(request.getServletPath());
        };
    }
}
