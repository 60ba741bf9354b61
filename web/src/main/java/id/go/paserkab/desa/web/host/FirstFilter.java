package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;

/**
 * Binds the face's village around the rest of the chain, once the face is known: on arrival, and
 * again when an asynchronous or failed request is dispatched anew on another thread.
 */
abstract class FirstFilter implements Filter {

    private static final String MDC_VILLAGE = "village";

    abstract void arrive(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException;

    @Override
    public final void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (http.getDispatcherType() == DispatcherType.REQUEST) {
            arrive(http, (HttpServletResponse) response, chain);
            return;
        }
        var face = (Face) http.getAttribute(Face.class.getName());
        if (face == null) {
            return;
        }
        within(face, publicly(http), response, chain);
    }

    final void enter(
            Face face, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(Face.class.getName(), face);
        request.setAttribute(PublicRequest.class.getName(), request);
        within(face, request, response, chain);
    }

    /** The container dispatches errors with the request that it knows, without our wrapping. */
    private static HttpServletRequest publicly(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                        && request.getAttribute(PublicRequest.class.getName())
                                instanceof PublicRequest arrived
                ? arrived.around(request)
                : request;
    }

    private static void within(
            Face face, HttpServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(face instanceof Face.OfVillage(var village))) {
            chain.doFilter(request, response);
            return;
        }
        var access =
                isOffice(request)
                        ? VillageAccess.office(village.code())
                        : VillageAccess.site(village.code());
        MDC.put(MDC_VILLAGE, village.code().value());
        try {
            VillageContext.call(
                    access,
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (IOException | ServletException | RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new ServletException(failure);
        } finally {
            MDC.remove(MDC_VILLAGE);
        }
    }

    private static boolean isOffice(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals("/kantor") || path.startsWith("/kantor/");
    }
}
