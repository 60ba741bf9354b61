package id.go.paserkab.desa.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TrustedProxiesTests {

    private final TrustedProxies proxies =
            new TrustedProxies(new WebSettings(List.of("10.0.0.0/8")));

    @Test
    void forwardedHeadersOfStrangersDoNotCount() {
        var request = request("203.0.113.9");
        request.addHeader("X-Forwarded-Host", "korban.localhost");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(proxies.arrival(request))
                .isEqualTo(new Arrival("senaken.localhost", "203.0.113.9"));
    }

    @Test
    void forwardedHeadersOfATrustedProxyCount() {
        var request = request("10.1.2.3");
        request.addHeader("X-Forwarded-Host", "damit.localhost");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(proxies.arrival(request))
                .isEqualTo(new Arrival("damit.localhost", "198.51.100.1"));
    }

    @Test
    void theClientIsTheLastThatNoProxyOfOursVouchesFor() {
        var request = request("10.1.2.3");
        request.addHeader("X-Forwarded-For", "1.1.1.1, 198.51.100.1, 10.9.9.9");

        assertThat(proxies.arrival(request).client()).isEqualTo("198.51.100.1");
    }

    @Test
    void whatTheClientSentItselfDoesNotCountWhereTheProxyAddsItsOwn() {
        var request = request("10.1.2.3");
        request.addHeader("X-Forwarded-Host", "korban.localhost, damit.localhost");
        request.addHeader("X-Forwarded-For", "1.1.1.1");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(proxies.arrival(request))
                .isEqualTo(new Arrival("damit.localhost", "198.51.100.1"));
    }

    @Test
    void anUnreadableChainLeavesTheProxyItself() {
        var request = request("10.1.2.3");
        request.addHeader("X-Forwarded-For", "<script>");

        assertThat(proxies.arrival(request).client()).isEqualTo("10.1.2.3");
    }

    private static MockHttpServletRequest request(String peer) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(peer);
        request.addHeader("Host", "senaken.localhost");
        return request;
    }
}
