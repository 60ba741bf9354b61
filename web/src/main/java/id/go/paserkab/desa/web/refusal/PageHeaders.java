package id.go.paserkab.desa.web.refusal;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that every answer carries. The policy for contents, which depends on where the
 * identity provider is, is added by the security chain.
 */
public final class PageHeaders {

    private PageHeaders() {}

    public static void write(HttpServletResponse response, boolean secure) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
