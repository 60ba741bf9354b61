package id.go.paserkab.desa.web.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        var forwarded = request.getHeader("X-Forwarded-Host");
        return new Arrival(
                forwarded == null ? host : first(forwarded),
                client(request.getHeader("X-Forwarded-For"), peer));
    }

    /** The last address that no trusted proxy vouches for: what stands before it can be forged. */
    private String client(@Nullable String chain, String peer) {
        if (chain == null) {
            return peer;
        }
        var hops = Arrays.stream(chain.split(",", -1)).map(String::strip).toList().reversed();
        for (var hop : hops) {
            if (!isAddress(hop)) {
                return peer;
            }
            if (!trusts(hop)) {
                return hop;
            }
        }
        return hops.getLast();
    }

    private boolean trusts(String address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }

    private static boolean isAddress(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':');
    }

    private static String first(String list) {
        var comma = list.indexOf(',');
        return (comma < 0 ? list : list.substring(0, comma)).strip();
    }
}
