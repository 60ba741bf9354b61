package id.go.paserkab.desa.web.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Tells who knocks, believing forwarded headers from configured proxies alone. */
@Component
class TrustedProxies {

    private final List<IpAddressMatcher> networks;

    TrustedProxies(WebSettings settings) {
        networks = settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    Arrival arrival(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        var host = request.getHeader("Host");
        if (!trusts(peer)) {
            return new Arrival(host, peer);
        }
        var hosts = values(request, "X-Forwarded-Host");
        return new Arrival(
                hosts.isEmpty() ? host : hosts.getLast(),
                client(values(request, "X-Forwarded-For"), peer));
    }

    /** The last address that no trusted proxy vouches for: what stands before it can be forged. */
    private String client(List<String> chain, String peer) {
        for (var hop : chain.reversed()) {
            if (!isAddress(hop)) {
                return peer;
            }
            if (!trusts(hop)) {
                return hop;
            }
        }
        return chain.isEmpty() ? peer : chain.getFirst();
    }

    /** Of all lines of this name, as a proxy may add a line of its own to one that was sent. */
    private static List<String> values(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private boolean trusts(String address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }

    private static boolean isAddress(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':');
    }
}
