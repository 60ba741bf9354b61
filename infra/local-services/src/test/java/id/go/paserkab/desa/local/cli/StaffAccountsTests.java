package id.go.paserkab.desa.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.go.paserkab.desa.local.OwnerOnly;
import id.go.paserkab.desa.local.cli.StaffAccounts.Issued;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffAccountsTests {

    @TempDir private Path folder;

    private final List<String> members = new ArrayList<>();
    private boolean villageOpen = true;
    private int passwords;
    private int samples;
    private final HttpServer platform;

    StaffAccountsTests() throws IOException {
        this.platform =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void offerTheApi() {
        platform.createContext(
                "/realms/desa/protocol/openid-connect/token",
                call -> answer(call, "{\"access_token\": \"token\"}"));
        platform.createContext("/api/v1/members", this::members);
        platform.createContext("/api/v1/villages", this::villages);
        platform.createContext(
                "/api/v1/programme/sample",
                call -> {
                    samples++;
                    answer(call, "{}");
                });
        platform.start();
    }

    @AfterEach
    void close() {
        platform.stop(0);
    }

    @Test
    void keepsWhatItIssuesForItsOwnersEyesAndIssuesItOnce() throws IOException {
        assertThat(accounts().ensure())
                .extracting(Issued::username)
                .containsExactly("dpmd", "pimpinan", "duta.1", "operator.pasir-belengkong");
        assertThat(OwnerOnly.isPrivate(file())).isTrue();
        assertThat(Files.readString(file())).contains("dpmd word-1  (", "pimpinan word-2  (");

        assertThat(accounts().ensure()).isEmpty();
        assertThat(samples).as("once, for the facilitator's account").isEqualTo(1);
    }

    @Test
    void givesAnAccountWhoseLineWasRemovedANewPassword() throws IOException {
        accounts().ensure();
        var kept =
                Files.readAllLines(file()).stream()
                        .filter(line -> !line.startsWith("dpmd "))
                        .toList();
        OwnerOnly.write(file(), String.join("\n", kept) + "\n");

        assertThat(accounts().ensure())
                .extracting(Issued::username, Issued::password)
                .containsExactly(tuple("dpmd", "word-5"));
        assertThat(Files.readString(file())).contains("pimpinan word-2", "dpmd word-5");
    }

    @Test
    void leavesTheOperatorForLaterWhereTheVillageIsNotOpen() throws IOException {
        villageOpen = false;
        assertThat(accounts().ensure())
                .extracting(Issued::username)
                .containsExactly("dpmd", "pimpinan", "duta.1");

        villageOpen = true;
        assertThat(accounts().ensure())
                .extracting(Issued::username)
                .containsExactly("operator.pasir-belengkong");
    }

    private StaffAccounts accounts() {
        var port = platform.getAddress().getPort();
        return new StaffAccounts(
                new RegencyApi("http://127.0.0.1:" + port, "secret", port), file());
    }

    private Path file() {
        return folder.resolve("accounts.txt");
    }

    private void members(HttpExchange call) throws IOException {
        var path = call.getRequestURI().getPath();
        if (path.endsWith("/one-time-password")) {
            issue(call, path.split("/")[4]);
        } else if (call.getRequestMethod().equals("POST")) {
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var username = body.replaceFirst(".*\"username\":\"([^\"]*)\".*", "$1");
            members.add(username);
            issue(call, username);
        } else {
            answer(
                    call,
                    members.stream()
                            .map(name ->
                                    "{\"id\":\"%s\",\"username\":\"%s\"}".formatted(name, name))
                            .toList()
                            .toString());
        }
    }

    private void villages(HttpExchange call) throws IOException {
        var path = call.getRequestURI().getPath();
        if (path.endsWith("/one-time-password")) {
            issue(call, "operator.pasir-belengkong");
        } else if (path.endsWith("/members")) {
            answer(call, "[{\"id\":\"1\",\"username\":\"operator.pasir-belengkong\"}]");
        } else {
            answer(
                    call,
                    "[{\"code\":\"64.01.03.2006\",\"slug\":\"pasir-belengkong\",\"state\":\"%s\"}]"
                            .formatted(villageOpen ? "ACTIVE" : "PROVISIONING"));
        }
    }

    private void issue(HttpExchange call, String username) throws IOException {
        passwords++;
        answer(
                call,
                "{\"username\":\"%s\",\"password\":\"word-%d\"}".formatted(username, passwords));
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        try (call) {
            call.getResponseBody().write(bytes);
        }
    }
}
