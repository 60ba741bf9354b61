package id.go.paserkab.desa.keycloak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps people's accounts in Keycloak. */
@Component
final class KeycloakAccounts implements Accounts {

    private static final String SET_UP_SECOND_FACTOR = "CONFIGURE_TOTP";

    private final AdminApi api;

    KeycloakAccounts(AdminApi api) {
        this.api = api;
    }

    @Override
    public String ensure(NewAccount account) {
        return find(account.username())
                .orElseGet(() -> {
                    api.create("/users", representation(account));
                    return find(account.username())
                            .orElseThrow(() -> new IllegalStateException("No account was made"));
                });
    }

    @Override
    public String issueOneTimePassword(String subject) {
        var password = OneTimePasswords.next();
        api.update(
                "/users/{id}/reset-password",
                Map.of("type", "password", "value", password, "temporary", true),
                subject);
        api.delete("/attack-detection/brute-force/users/{id}", subject);
        return password;
    }

    @Override
    public void secondFactor(String subject, boolean required) {
        var account =
                api.find("/users/{id}", subject)
                        .orElseThrow(() -> new IdentityProviderRefused("an unknown account", 404));
        var devices = devices(subject);
        if (!required) {
            devices.forEach(
                    device -> api.delete("/users/{id}/credentials/{device}", subject, device));
        }
        var actions = new ArrayList<String>();
        if (account.get("requiredActions") instanceof List<?> known) {
            known.forEach(action -> actions.add(String.valueOf(action)));
        }
        actions.remove(SET_UP_SECOND_FACTOR);
        if (required && devices.isEmpty()) {
            actions.add(SET_UP_SECOND_FACTOR);
        }
        var changed = new HashMap<>(account);
        changed.put("requiredActions", actions);
        api.update("/users/{id}", changed, subject);
    }

    @Override
    public void signOut(String subject) {
        api.create("/users/{id}/logout", Map.of(), subject);
    }

    @Override
    public void remove(String subject) {
        api.delete("/users/{id}", subject);
    }

    private Optional<String> find(String username) {
        return api.list("/users?exact=true&username={username}", username).stream()
                .map(found -> String.valueOf(found.get("id")))
                .findFirst();
    }

    /** The authenticators that the account has set up. */
    private List<String> devices(String subject) {
        return api.list("/users/{id}/credentials", subject).stream()
                .filter(credential -> "otp".equals(credential.get("type")))
                .map(credential -> String.valueOf(credential.get("id")))
                .toList();
    }

    private static Map<String, Object> representation(NewAccount account) {
        var representation = new HashMap<String, Object>();
        representation.put("username", account.username());
        representation.put("enabled", true);
        representation.put("firstName", account.name());
        representation.put("attributes", Map.of("locale", List.of("id")));
        if (!account.email().isBlank()) {
            representation.put("email", account.email());
        }
        return representation;
    }
}
