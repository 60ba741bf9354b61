package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.web.host.Face;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells kinds of requests apart. */
final class Requests {

    private Requests() {}

    static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    /**
     * Whether a form of a public page only asks something, as of a file that somebody holds: it
     * needs no token, for which there would have to be a session, and no village to write to.
     */
    static boolean onlyAsks(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getServletPath().startsWith("/periksa/")
                && request.getAttribute(Face.class.getName()) instanceof Face.OfVillage;
    }

    /** Whether a person opens a page, so that signing in can be put in between. */
    static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && !isApi(request)
                && request.getHeader("HX-Request") == null
                && !accepts(request, "text/event-stream");
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        @Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(type);
    }
}
