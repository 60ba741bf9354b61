package id.go.paserkab.desa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTests {

    private final Set<Integer> taken = new HashSet<>();

    @TempDir private Path folder;

    @Test
    void takesTheUsualPortWhereItIsFree() {
        assertThat(ports(Map.of("web", new Ports.Wish(8080, false))).take("web")).isEqualTo(8080);
    }

    @Test
    void takesTheNextOneWhereTheUsualPortIsTakenAndRemembersIt() {
        taken.add(8080);
        assertThat(ports(Map.of("web", new Ports.Wish(8080, false))).take("web")).isEqualTo(8081);
        taken.clear();
        var nextDay = ports(Map.of("web", new Ports.Wish(8080, false)));
        assertThat(nextDay.remembered("web")).hasValue(8081);
        assertThat(nextDay.take("web")).isEqualTo(8081);
    }

    @Test
    void leavesAloneThePortOfAnotherServiceThatIsDownJustNow() {
        var ports =
                ports(
                        Map.of(
                                "keycloak", new Ports.Wish(8180, false),
                                "keycloak.management", new Ports.Wish(8180, false)));
        assertThat(ports.take("keycloak")).isEqualTo(8180);
        assertThat(ports.take("keycloak.management")).isEqualTo(8181);
    }

    @Test
    void givesAnyFreePortToWhoHasNoWish() {
        assertThat(ports(Map.of()).take("redis")).isBetween(20_000, 32_000);
    }

    @Test
    void refusesToMoveFromAPortThatAPersonAskedFor() {
        taken.add(9090);
        var ports = ports(Map.of("web", new Ports.Wish(9090, true)));
        assertThatThrownBy(() -> ports.take("web"))
                .isInstanceOf(ServiceTrouble.class)
                .hasMessageContaining("9090")
                .hasMessageContaining("web.port");
    }

    @Test
    void whatAPersonAsksForGoesBeforeWhatIsRemembered() {
        ports(Map.of("web", new Ports.Wish(8080, false))).take("web");
        assertThat(ports(Map.of("web", new Ports.Wish(9090, true))).take("web")).isEqualTo(9090);
    }

    @Test
    void aPortOnWhichSomebodyListensIsNotFree() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(listener.getLocalPort())).isFalse();
        }
    }

    private Ports ports(Map<String, Ports.Wish> wishes) {
        return new Ports(folder.resolve("ports.properties"), wishes, port -> !taken.contains(port));
    }
}
