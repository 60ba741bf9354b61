package id.go.paserkab.desa.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.DesaApplication;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The platform, running on a port of its own with real services and two look-alike villages. All
 * subclasses share one context: they add no configuration, no bean and no property.
 */
@SpringBootTest(classes = DesaApplication.class, webEnvironment = WebEnvironment.DEFINED_PORT)
public abstract class WebIntegrationTests {

    protected static final int PORT = freePort();

    protected final Platform platform;

    protected WebIntegrationTests(ApplicationContext context) {
        this.platform = new Platform(context);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.all().forEach((name, value) -> registry.add(name, () -> value));
        TestServices.mail().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("desa.mail.collect", () -> "2s");
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        registry.add("desa.master-secret", () -> Base64.getEncoder().encodeToString(secret));
        registry.add("desa.worker.enabled", () -> true);
        registry.add("desa.terminal.enabled", () -> true);
        registry.add("desa.web.port", () -> PORT);
        registry.add("server.port", () -> PORT);
        registry.add("management.server.port", () -> 0);
        registry.add("spring.test.metrics.export", () -> true);
    }

    @BeforeEach
    void makeVillages() {
        platform.makeVillages();
    }

    /** Somebody with an empty browser. */
    protected static Visitor visitor() {
        return new Visitor();
    }

    /** Somebody who has just signed in at the regency with this role. */
    protected Visitor signedIn(Role role) {
        var visitor = visitor();
        var regency = platform.addresses().regency();
        assertThat(platform.person(Scope.regency(), role).signIn(visitor, regency).status())
                .isEqualTo(200);
        return visitor;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
