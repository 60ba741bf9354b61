package id.go.paserkab.desa.address;

import id.go.paserkab.desa.register.Village;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the public reaches the platform, and the addresses that follow from it.
 *
 * @param baseHost host of the portal; the other faces are its subdomains
 * @param scheme {@code https} wherever a proxy ends TLS before us
 * @param port the port that the public sees
 */
@Validated
@ConfigurationProperties("desa.web")
public record Addresses(
        @DefaultValue("localhost")
                @Pattern(
                        regexp = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*")
                String baseHost,
        @DefaultValue("http") @Pattern(regexp = "https?") String scheme,
        @DefaultValue("8080") @Min(1) @Max(65535) int port) {

    private static final String REGENCY = "kabupaten.";

    public boolean secure() {
        return scheme.equals("https");
    }

    public String regencyHost() {
        return REGENCY + baseHost;
    }

    /** The village's host under the platform's own base. */
    public String hostOf(Village village) {
        return village.slug() + "." + baseHost;
    }

    /** Every host on which the village answers, the platform's own first. */
    public List<String> hostsOf(Village village) {
        return Stream.concat(Stream.of(hostOf(village)), village.domains().stream()).toList();
    }

    /** {@code http://localhost:8080}, without the port where the scheme implies it. */
    public String origin(String host) {
        return scheme + "://" + host + (port == impliedPort() ? "" : ":" + port);
    }

    public String portal() {
        return origin(baseHost);
    }

    public String regency() {
        return origin(regencyHost());
    }

    /** The village's main origin. */
    public String of(Village village) {
        return origin(hostOf(village));
    }

    /** Every origin of the village, the main one first. */
    public List<String> originsOf(Village village) {
        return hostsOf(village).stream().map(this::origin).toList();
    }

    private int impliedPort() {
        return secure() ? 443 : 80;
    }
}
