package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.SiteProbe;
import id.go.paserkab.desa.register.VillageRegister;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Asks this node's own port for the home page of a village in the making. The port takes the place
 * of a proxy, so that any host can be asked for without being resolved.
 */
@Component
class LoopbackSiteProbe implements SiteProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Addresses addresses;
    private final VillageRegister register;
    private final ProbeTickets tickets;
    private final Environment environment;

    LoopbackSiteProbe(
            Addresses addresses,
            VillageRegister register,
            ProbeTickets tickets,
            Environment environment) {
        this.addresses = addresses;
        this.register = register;
        this.tickets = tickets;
        this.environment = environment;
    }

    @Override
    public List<String> probe(VillageCode code) {
        register.refresh();
        var village =
                register.find(code)
                        .orElseThrow(() -> new SiteDoesNotAnswer(code + " is not in the register"));
        var hosts = addresses.hostsOf(village);
        try (var client =
                HttpClient.newBuilder()
                        .proxy(ProxySelector.of(ownPort()))
                        .connectTimeout(PATIENCE)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            hosts.forEach(host -> ask(client, host));
        }
        return hosts;
    }

    private void ask(HttpClient client, String host) {
        var request =
                HttpRequest.newBuilder(URI.create("http://" + host + "/"))
                        .header(ProbeTickets.HEADER, tickets.issue(host))
                        .timeout(PATIENCE)
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new SiteDoesNotAnswer(host + " answered " + answer.statusCode());
            }
        } catch (IOException failure) {
            throw new SiteDoesNotAnswer(host + " did not answer: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SiteDoesNotAnswer(host + " was not waited for");
        }
    }

    private InetSocketAddress ownPort() {
        @Nullable Integer port = environment.getProperty("local.server.port", Integer.class);
        if (port == null) {
            throw new SiteDoesNotAnswer("This node's web server has not started yet");
        }
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
