package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.refusal.PageHeaders;
import id.go.paserkab.desa.web.refusal.Refusal;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * The first door. Finds the face by the exact host alone, turns away everything else without
 * touching a village, and hands on the request as the public sees it.
 */
final class HostFilter extends FirstFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Addresses addresses;
    private final TrustedProxies proxies;
    private final Faces faces;
    private final ProbeTickets tickets;
    private final RefusalPages refusals;

    HostFilter(
            Addresses addresses,
            TrustedProxies proxies,
            Faces faces,
            ProbeTickets tickets,
            RefusalPages refusals) {
        this.addresses = addresses;
        this.proxies = proxies;
        this.faces = faces;
        this.tickets = tickets;
        this.refusals = refusals;
    }

    @Override
    void arrive(HttpServletRequest raw, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageHeaders.write(response, addresses.secure());
        var arrival = proxies.arrival(raw);
        var host = HostName.parse(arrival.host());
        if (host.isEmpty()) {
            refusals.nobodyHere(response);
            return;
        }
        var request = new PublicRequest(raw, addresses, host.get(), arrival.client());
        switch (faces.at(host.get())) {
            case Answer.Nobody() -> refusals.nobodyHere(response);
            case Answer.Moved(var village) -> sendOn(village, request, response);
            case Answer.Shows(Face.OfVillage face) -> knock(face, request, response, chain);
            case Answer.Shows(var face) -> enter(face, request, response, chain);
        }
    }

    private void sendOn(Village village, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!village.state().open() || !READING.contains(request.getMethod())) {
            refusals.nobodyHere(response);
            return;
        }
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600");
        response.setHeader(
                HttpHeaders.LOCATION,
                addresses.of(village)
                        + request.getRequestURI()
                        + (query == null ? "" : "?" + query));
    }

    private void knock(
            Face.OfVillage face,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        switch (face.village().state()) {
            case ACTIVE, READ_ONLY -> enter(face, request, response, chain);
            case SUSPENDED -> {
                if (isAsset(request)) {
                    enter(face, request, response, chain);
                } else {
                    refusals.write(request, response, Refusal.suspended(face.village().name()));
                }
            }
            case PROVISIONING -> {
                if (tickets.admits(request)) {
                    enter(face, request, response, chain);
                } else {
                    refusals.nobodyHere(response);
                }
            }
            case PLANNED, ARCHIVED -> refusals.nobodyHere(response);
        }
    }

    private static boolean isAsset(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && request.getServletPath().startsWith("/aset/");
    }
}
