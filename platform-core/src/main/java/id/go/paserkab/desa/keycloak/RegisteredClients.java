package id.go.paserkab.desa.keycloak;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The clients that stand in the realm. */
@Component
class RegisteredClients {

    private final AdminApi api;

    RegisteredClients(AdminApi api) {
        this.api = api;
    }

    /** Makes the client or mends it; returns its internal id. */
    String ensure(Map<String, Object> representation) {
        var client = String.valueOf(representation.get("clientId"));
        var known = find(client);
        if (known.isPresent()) {
            api.update("/clients/{id}", representation, known.get());
            return known.get();
        }
        api.create("/clients", representation);
        return find(client)
                .orElseThrow(() -> new IllegalStateException("No client " + client + " was made"));
    }

    /** Every client of the realm by its name, in one answer. */
    Map<String, Map<String, Object>> all() {
        return api.list("/clients").stream()
                .collect(
                        Collectors.toMap(
                                client -> String.valueOf(client.get("clientId")),
                                Function.identity()));
    }

    void remove(String client) {
        find(client).ifPresent(id -> api.delete("/clients/{id}", id));
    }

    boolean hasSecret(String client, String secret) {
        return find(client)
                .flatMap(id -> api.find("/clients/{id}/client-secret", id))
                .filter(credential -> secret.equals(credential.get("value")))
                .isPresent();
    }

    /** The account in whose name a service client speaks. */
    String serviceAccount(String id) {
        return api.find("/clients/{id}/service-account-user", id)
                .map(account -> String.valueOf(account.get("id")))
                .orElseThrow(() -> new IllegalStateException("The client has no service account"));
    }

    private Optional<String> find(String client) {
        return api.list("/clients?clientId={client}", client).stream()
                .map(found -> String.valueOf(found.get("id")))
                .findFirst();
    }
}
