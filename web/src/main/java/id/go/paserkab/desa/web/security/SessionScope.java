package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.web.host.Face;
import jakarta.servlet.http.HttpServletRequest;

/** The mark that a session bears from its first moment: the face that it was made for. */
final class SessionScope {

    /** Session attribute. */
    static final String MARK = "desa.scope";

    private static final String FOREIGN = "desa.session.foreign";

    private SessionScope() {}

    static String of(Face face) {
        return switch (face) {
            case Face.Portal() -> "portal";
            case Face.Regency() -> "kabupaten";
            case Face.OfVillage(var village) -> village.code().value();
        };
    }

    static void noteForeign(HttpServletRequest request) {
        request.setAttribute(FOREIGN, true);
    }

    /** Whether this request brought a session of another face, which has been ended. */
    static boolean wasForeign(HttpServletRequest request) {
        return request.getAttribute(FOREIGN) != null;
    }
}
