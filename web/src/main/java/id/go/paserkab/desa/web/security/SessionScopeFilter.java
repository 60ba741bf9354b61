package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.web.host.Face;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds every session to the face that it was made for. Whoever asks for the session, at whatever
 * point of the request, gets one of this face or none: one of another face is ended and audited.
 */
final class SessionScopeFilter extends OncePerRequestFilter {

    private final AuditTrail trail;

    SessionScopeFilter(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new BoundRequest(request, Face.of(request)), response);
    }

    private void end(HttpSession session, Face here, HttpServletRequest request) {
        var entry =
                AuditEntry.of(owner(session, request), "session.foreign")
                        .detail("made-for", String.valueOf(session.getAttribute(SessionScope.MARK)))
                        .detail("sent-to", SessionScope.of(here));
        try {
            trail.record(
                    here instanceof Face.OfVillage(var village)
                            ? entry.village(village.code())
                            : entry);
        } finally {
            session.invalidate();
            SessionScope.noteForeign(request);
        }
    }

    private static Actor owner(HttpSession session, HttpServletRequest request) {
        var subject =
                session.getAttribute(
                                        HttpSessionSecurityContextRepository
                                                .SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        ? context.getAuthentication()
                        : null;
        return subject == null
                ? new Actor("anonymous", "anonymous", request.getRemoteAddr())
                : new Actor(subject.getName(), subject.getName(), request.getRemoteAddr());
    }

    private final class BoundRequest extends HttpServletRequestWrapper {

        private final Face face;

        BoundRequest(HttpServletRequest request, Face face) {
            super(request);
            this.face = face;
        }

        @Override
        public HttpSession getSession() {
            var session = getSession(true);
            if (session == null) {
                throw new IllegalStateException("No session was made");
            }
            return session;
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            var session = super.getSession(false);
            if (session != null
                    && !SessionScope.of(face).equals(session.getAttribute(SessionScope.MARK))) {
                end(session, face, this);
                session = null;
            }
            if (session == null && create) {
                session = super.getSession(true);
                session.setAttribute(SessionScope.MARK, SessionScope.of(face));
            }
            return session;
        }
    }
}
