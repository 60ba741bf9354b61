package id.go.paserkab.desa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestServicesIntegrationTests {

    @Test
    void theDatabaseIsDurable() throws SQLException {
        TestServices.postgresql();
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl())) {
            assertThat(ask(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(connection, "SHOW server_version")).startsWith("18");
            assertThat(ask(connection, "SHOW password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void allOfThemSpeakOnLoopbackOnly() throws IOException {
        var all = TestServices.all();
        var ports =
                Stream.of(
                                "spring.datasource.url",
                                "spring.data.redis.port",
                                "desa.keycloak.backchannel-url")
                        .map(name -> all.getOrDefault(name, ""))
                        .map(address -> address.replaceFirst("/desa$", "").replaceFirst(".*:", ""))
                        .map(Integer::parseInt)
                        .toList();
        for (var port : ports) {
            for (var address : outwardAddresses()) {
                try (var socket = new Socket()) {
                    assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port)))
                            .isInstanceOf(ConnectException.class);
                }
            }
        }
    }

    @Test
    void noLoginGetsInWithoutItsPassword() {
        var properties = TestServices.postgresql();
        assertThatThrownBy(() ->
                        DriverManager.getConnection(
                                Objects.requireNonNull(properties.get("spring.datasource.url")),
                                "desa_platform",
                                "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void eachLoginFindsItsOwnSchemaAndNothingInPublic() throws SQLException {
        var properties = TestServices.postgresql();
        try (var platform = login(properties, "spring.datasource")) {
            assertThat(ask(platform, "SHOW search_path")).isEqualTo("platform");
            try (var statement = platform.createStatement()) {
                statement.execute("CREATE TABLE trial (id int)");
                statement.execute("DROP TABLE trial");
                assertThatThrownBy(() -> statement.execute("CREATE TABLE public.trial (id int)"))
                        .hasMessageContaining("permission denied for schema public");
                assertThatThrownBy(() -> statement.execute("CREATE SCHEMA v_trial"))
                        .hasMessageContaining("permission denied for database");
            }
        }
        try (var reader = login(properties, "desa.database.reader")) {
            assertThat(ask(reader, "SHOW default_transaction_read_only")).isEqualTo("on");
        }
    }

    @Test
    void theProvisionerMakesAVillageThatCanLogInAndReachNoOtherDatabase() throws SQLException {
        var properties = TestServices.postgresql();
        var url = Objects.requireNonNull(properties.get("spring.datasource.url"));
        try (var provisioner = login(properties, "desa.database.provisioner");
                var statement = provisioner.createStatement()) {
            statement.execute("CREATE ROLE v_0000000000_office LOGIN NOINHERIT PASSWORD 'trial'");
            statement.execute("GRANT CONNECT ON DATABASE desa TO v_0000000000_office");
            statement.execute("CREATE SCHEMA v_0000000000");
            try (var village = DriverManager.getConnection(url, "v_0000000000_office", "trial")) {
                assertThat(ask(village, "SELECT current_user")).isEqualTo("v_0000000000_office");
            }
            for (var other : new String[] {"postgres", "template1"}) {
                assertThatThrownBy(() ->
                                DriverManager.getConnection(
                                        url.replace("/desa", "/" + other),
                                        "v_0000000000_office",
                                        "trial"))
                        .hasMessageContaining("permission denied for database");
            }
            statement.execute("DROP SCHEMA v_0000000000");
            statement.execute("REVOKE CONNECT ON DATABASE desa FROM v_0000000000_office");
            statement.execute("DROP ROLE v_0000000000_office");
        }
    }

    @Test
    void redisAsksForItsPassword() throws Exception {
        var properties = TestServices.redis();
        int port = Integer.parseInt(properties.getOrDefault("spring.data.redis.port", ""));
        var password = properties.getOrDefault("spring.data.redis.password", "");
        try (var conversation = new RedisConversation(port, password)) {
            conversation.say("SET", "trial", "yes");
            assertThat(conversation.say("GET", "trial")).containsExactly("yes");
        }
        assertThatThrownBy(() -> new RedisConversation(port, "guess"))
                .hasMessageContaining("WRONGPASS");
    }

    @Test
    void keycloakGivesItsAdministratorATokenAndNamesItsPublicAddress() throws Exception {
        var properties = TestServices.keycloak();
        var url = properties.getOrDefault("desa.keycloak.backchannel-url", "");
        assertThat(token(new KeycloakAdmin(url), properties)).isNotBlank();
        var answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        url
                                                                + "/realms/master/.well-known/openid-configuration"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body())
                .contains(
                        "\"issuer\":\""
                                + properties.get("desa.keycloak.public-url")
                                + "/realms/master\"")
                .contains("\"token_endpoint\":\"" + url);
    }

    @Test
    void whatStoppedComesBackOnTheSamePortWithWhatItHeld() throws SQLException {
        var before = TestServices.postgresql();
        try (var platform = login(before, "spring.datasource");
                var statement = platform.createStatement()) {
            statement.execute("CREATE TABLE kept (id int)");
        }
        TestServices.stopPostgresql();
        assertThatThrownBy(() -> login(before, "spring.datasource"))
                .isInstanceOf(SQLException.class);
        TestServices.startPostgresql();
        assertThat(TestServices.postgresql()).isEqualTo(before);
        try (var platform = login(before, "spring.datasource");
                var statement = platform.createStatement()) {
            statement.execute("DROP TABLE kept");
        }
    }

    @Test
    void eachServiceCanBeTakenAwayAndBroughtBack() throws Exception {
        var all = TestServices.all();
        var keycloak = new KeycloakAdmin(all.getOrDefault("desa.keycloak.backchannel-url", ""));
        TestServices.stopKeycloak();
        TestServices.stopKeycloak();
        assertThatThrownBy(() -> token(keycloak, all)).isInstanceOf(IOException.class);
        TestServices.startKeycloak();
        TestServices.startKeycloak();
        assertThat(token(keycloak, all)).isNotBlank();

        int port = Integer.parseInt(all.getOrDefault("spring.data.redis.port", ""));
        var password = all.getOrDefault("spring.data.redis.password", "");
        TestServices.stopRedis();
        assertThatThrownBy(() -> new RedisConversation(port, password))
                .isInstanceOf(IOException.class);
        TestServices.startRedis();
        try (var conversation = new RedisConversation(port, password)) {
            assertThat(conversation.say("DBSIZE")).containsExactly("0");
        }
        assertThat(TestServices.all()).isEqualTo(all);
    }

    private static String token(KeycloakAdmin keycloak, Map<String, String> settings)
            throws IOException {
        return keycloak.token(
                "master",
                settings.getOrDefault("desa.keycloak.admin-client-id", ""),
                settings.getOrDefault("desa.keycloak.admin-client-secret", ""));
    }

    /** Every address of this machine that others could call. */
    private static List<InetAddress> outwardAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }

    private static Connection login(Map<String, String> properties, String prefix)
            throws SQLException {
        return DriverManager.getConnection(
                Objects.requireNonNull(properties.get("spring.datasource.url")),
                properties.get(prefix + ".username"),
                properties.get(prefix + ".password"));
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
