package id.go.paserkab.desa.keycloak;

import id.go.paserkab.desa.address.Addresses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the realm, or mends it. Can be done twice, and by several nodes at once. */
@Component
class RealmSetup {

    private static final int MINUTES = 60;
    private static final int HOURS = 60 * MINUTES;
    private static final int DAYS = 24 * HOURS;

    private final AdminApi api;
    private final SignInPage signInPage;
    private final RegisteredClients clients;
    private final ClientRepresentations representations;
    private final Addresses addresses;
    private final TerminalSettings terminal;

    RealmSetup(
            AdminApi api,
            RegisteredClients clients,
            ClientRepresentations representations,
            Addresses addresses,
            TerminalSettings terminal) {
        this.api = api;
        this.signInPage = new SignInPage(api);
        this.clients = clients;
        this.representations = representations;
        this.addresses = addresses;
        this.terminal = terminal;
    }

    /** Returns the account in whose name the terminal speaks, where it may. */
    Optional<String> ensure() {
        if (!api.realmExists()) {
            api.createRealm(realm());
        }
        api.update("", realm());
        makeNamesAndMailOptional();
        signInPage.makeOne();
        clients.ensure(
                representations.ofPeople(
                        Clients.REGENCY, "Kabupaten Paser", List.of(addresses.regency())));
        if (!terminal.enabled()) {
            clients.remove(Clients.TERMINAL);
            return Optional.empty();
        }
        var id =
                clients.ensure(
                        representations.ofService(Clients.TERMINAL, "Terminal", Clients.REGENCY));
        return Optional.of(clients.serviceAccount(id));
    }

    private Map<String, Object> realm() {
        var realm = new HashMap<String, Object>();
        realm.put("realm", api.realm());
        realm.put("enabled", true);
        realm.put("displayName", "Desa Digital Paser");
        realm.put("organizationsEnabled", true);
        realm.put("registrationAllowed", false);
        realm.put("resetPasswordAllowed", false);
        realm.put("rememberMe", false);
        realm.put("verifyEmail", false);
        realm.put("loginWithEmailAllowed", false);
        realm.put("duplicateEmailsAllowed", true);
        realm.put("editUsernameAllowed", false);
        realm.put("internationalizationEnabled", true);
        realm.put("supportedLocales", List.of("id", "en"));
        realm.put("defaultLocale", "id");
        realm.putAll(safety());
        realm.putAll(lifetimes());
        return realm;
    }

    private static Map<String, Object> safety() {
        var safety = new HashMap<String, Object>();
        safety.put("sslRequired", "external");
        safety.put("bruteForceProtected", true);
        safety.put("permanentLockout", false);
        safety.put("failureFactor", 8);
        safety.put("waitIncrementSeconds", MINUTES);
        safety.put("maxFailureWaitSeconds", 15 * MINUTES);
        safety.put("maxDeltaTimeSeconds", 12 * HOURS);
        safety.put("passwordPolicy", "length(10) and notUsername and passwordHistory(3)");
        safety.put("otpPolicyType", "totp");
        safety.put("otpPolicyAlgorithm", "HmacSHA1");
        safety.put("otpPolicyDigits", 6);
        safety.put("otpPolicyPeriod", 30);
        safety.put("otpPolicyLookAheadWindow", 1);
        safety.put("otpPolicyCodeReusable", false);
        safety.put("revokeRefreshToken", true);
        safety.put("eventsEnabled", true);
        safety.put("eventsExpiration", 30 * DAYS);
        return safety;
    }

    /** A working day at most, half an hour without work; setting up a second factor takes time. */
    private static Map<String, Object> lifetimes() {
        return Map.of(
                "ssoSessionIdleTimeout", 30 * MINUTES,
                "ssoSessionMaxLifespan", 10 * HOURS,
                "accessTokenLifespan", 5 * MINUTES,
                "accessCodeLifespan", MINUTES,
                "accessCodeLifespanLogin", 30 * MINUTES,
                "accessCodeLifespanUserAction", 15 * MINUTES);
    }

    /** Offices have accounts without a person's surname or mail; nobody is to be stopped for it. */
    private void makeNamesAndMailOptional() {
        api.find("/users/profile")
                .ifPresent(profile -> {
                    if (profile.get("attributes") instanceof List<?> attributes) {
                        attributes.forEach(RealmSetup::makeOptional);
                        api.update("/users/profile", profile);
                    }
                });
    }

    private static void makeOptional(Object attribute) {
        if (attribute instanceof Map<?, ?> settings && !"username".equals(settings.get("name"))) {
            settings.remove("required");
        }
    }
}
