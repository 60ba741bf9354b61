package id.go.paserkab.desa.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.keycloak.Accounts.NewAccount;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.secret.DerivedSecrets;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeycloakIntegrationTests {

    private static final VillageCode SENAKEN = new VillageCode("64.01.03.2006");
    private static final VillageCode TWIN = new VillageCode("64.01.03.2007");
    private static final DerivedSecrets SECRETS =
            DerivedSecrets.of(Base64.getEncoder().encodeToString(new byte[32]));
    private static final Addresses ADDRESSES = new Addresses("localhost", "http", 8080);

    private static AdminApi api = api(TestServices.keycloak());

    private final ClientRepresentations representations =
            new ClientRepresentations(ADDRESSES, SECRETS);
    private final RegisteredClients registered = new RegisteredClients(api);
    private final VillageClients clients =
            new KeycloakVillageClients(api, registered, representations);
    private final Accounts accounts = new KeycloakAccounts(api);

    @BeforeAll
    static void setTheRealmUpTwice() {
        setup(true).ensure();
        assertThat(setup(true).ensure()).isPresent();
    }

    @Test
    void theRealmIsOrganisedIndonesianAndClosedToStrangers() {
        var realm = api.find("").orElseThrow();

        assertThat(realm)
                .containsEntry("organizationsEnabled", true)
                .containsEntry("registrationAllowed", false)
                .containsEntry("defaultLocale", "id")
                .containsEntry("bruteForceProtected", true)
                .containsEntry("displayName", "Desa Digital Paser");
    }

    @Test
    void nameAndPasswordAreAskedForOnOnePage() throws Exception {
        var question =
                "/realms/desa/protocol/openid-connect/auth?response_type=code&scope=openid"
                        + "&client_id=desa-kabupaten&code_challenge_method=S256&code_challenge="
                        + "x".repeat(43)
                        + "&redirect_uri="
                        + ADDRESSES.regency()
                        + Clients.SIGN_IN_RETURN;
        try (var browser = HttpClient.newHttpClient()) {
            var page =
                    browser.send(
                            HttpRequest.newBuilder(URI.create(keycloak() + question)).build(),
                            BodyHandlers.ofString());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("name=\"username\"", "name=\"password\"");
        }
    }

    @Test
    void theTerminalLosesItsClientWhereItMayNotSpeak() {
        assertThat(setup(false).ensure()).isEmpty();

        assertThat(registered.hasSecret(Clients.TERMINAL, representations.secret(Clients.TERMINAL)))
                .isFalse();
        assertThat(setup(true).ensure()).isPresent();
    }

    @Test
    void aVillageGetsAClientAndAnOrganizationHoweverOftenItIsAskedFor() {
        clients.ensure(SENAKEN, "Senaken", List.of("http://senaken.localhost:8080"));
        clients.ensure(TWIN, "Senaken", List.of("http://senaken-kembar.localhost:8080"));
        clients.ensure(
                SENAKEN,
                "Senaken Baru",
                List.of("http://senaken.localhost:8080", "https://senaken.desa.id"));

        assertThat(clients.ready(SENAKEN)).isTrue();
        assertThat(clients.ready(TWIN)).isTrue();
        var client = api.list("/clients?clientId={client}", Clients.of(SENAKEN)).getFirst();
        assertThat(client.get("redirectUris"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(
                        "http://senaken.localhost:8080/masuk/kembali",
                        "https://senaken.desa.id/masuk/kembali");

        clients.remove(SENAKEN);
        clients.remove(SENAKEN);

        assertThat(clients.ready(SENAKEN)).isFalse();
        assertThat(clients.ready(TWIN)).isTrue();
        clients.remove(TWIN);
    }

    @Test
    void aClientThatStandsOnAnotherAddressIsFound() {
        var before = List.of("http://senaken.localhost:8080", "http://senaken.desa.id:8080");
        var after = List.of("http://senaken.localhost:9090", "http://senaken.desa.id:9090");
        clients.ensure(SENAKEN, "Senaken", before);

        assertThat(clients.outdated(Map.of(SENAKEN, before, TWIN, before))).isEmpty();
        assertThat(clients.outdated(Map.of(SENAKEN, after, TWIN, after))).containsExactly(SENAKEN);
        assertThat(clients.outdated(Map.of(SENAKEN, List.of(before.getFirst()))))
                .containsExactly(SENAKEN);
        assertThat(movedPortal().outdated(Map.of(SENAKEN, before))).containsExactly(SENAKEN);

        clients.ensure(SENAKEN, "Senaken", after);

        assertThat(clients.outdated(Map.of(SENAKEN, after))).isEmpty();
        clients.remove(SENAKEN);
    }

    /** The portal, to which the provider tells ended sessions, has come to another port. */
    private VillageClients movedPortal() {
        return new KeycloakVillageClients(
                api,
                registered,
                new ClientRepresentations(new Addresses("localhost", "http", 9090), SECRETS));
    }

    @Test
    void anAccountIsMadeOnceAndNeedsNoMail() {
        var account = new NewAccount("operator.senaken", "Operator Desa Senaken", "");

        var subject = accounts.ensure(account);

        assertThat(accounts.ensure(account)).isEqualTo(subject);
        assertThat(accounts.issueOneTimePassword(subject))
                .hasSize(19)
                .isNotEqualTo(accounts.issueOneTimePassword(subject));
        assertThat(requiredActions(subject)).contains("UPDATE_PASSWORD");
        accounts.signOut(subject);
        accounts.remove(subject);
        accounts.remove(subject);
        assertThat(api.find("/users/{id}", subject)).isEmpty();
    }

    @Test
    void aSecondFactorIsAskedForUntilItIsNotNeededAnyMore() {
        var subject = accounts.ensure(new NewAccount("operator.damit", "Operator Desa Damit", ""));

        accounts.secondFactor(subject, true);
        accounts.secondFactor(subject, true);
        assertThat(requiredActions(subject)).containsOnlyOnce("CONFIGURE_TOTP");

        accounts.secondFactor(subject, false);
        accounts.secondFactor(subject, false);
        assertThat(requiredActions(subject)).doesNotContain("CONFIGURE_TOTP");
        assertThat(api.find("/users/{id}", subject).orElseThrow())
                .containsEntry("firstName", "Operator Desa Damit");
        accounts.remove(subject);
    }

    @Test
    void aProviderThatDoesNotAnswerIsSaidToBeAway() {
        var nobody =
                new KeycloakAccounts(
                        api(
                                Map.of(
                                        "desa.keycloak.public-url", "http://masuk.localhost:1",
                                        "desa.keycloak.backchannel-url", "http://127.0.0.1:1",
                                        "desa.keycloak.admin-client-id", "desa-admin",
                                        "desa.keycloak.admin-client-secret", "none")));

        assertThatThrownBy(() -> nobody.ensure(new NewAccount("siapa", "Siapa", "")))
                .isInstanceOf(IdentityProviderUnavailable.class);
    }

    private List<String> requiredActions(String subject) {
        return api.find("/users/{id}", subject).orElseThrow().get("requiredActions")
                        instanceof List<?> actions
                ? actions.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String keycloak() {
        return String.valueOf(TestServices.keycloak().get("desa.keycloak.backchannel-url"));
    }

    private static RealmSetup setup(boolean terminal) {
        return new RealmSetup(
                api,
                new RegisteredClients(api),
                new ClientRepresentations(ADDRESSES, SECRETS),
                ADDRESSES,
                new TerminalSettings(terminal));
    }

    private static AdminApi api(Map<String, String> properties) {
        return new AdminApi(
                new KeycloakSettings(
                        String.valueOf(properties.get("desa.keycloak.public-url")),
                        String.valueOf(properties.get("desa.keycloak.backchannel-url")),
                        "desa",
                        properties.get("desa.keycloak.admin-client-id"),
                        properties.get("desa.keycloak.admin-client-secret"),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(20)),
                Clock.systemUTC());
    }
}
