package id.go.paserkab.desa.keycloak;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps a client and an organization per village in Keycloak. */
@Component
final class KeycloakVillageClients implements VillageClients {

    private final AdminApi api;
    private final RegisteredClients clients;
    private final ClientRepresentations representations;

    KeycloakVillageClients(
            AdminApi api, RegisteredClients clients, ClientRepresentations representations) {
        this.api = api;
        this.clients = clients;
        this.representations = representations;
    }

    @Override
    public void ensure(VillageCode village, String name, List<String> origins) {
        clients.ensure(representations.ofPeople(Clients.of(village), "Desa " + name, origins));
        var organization = organization(village, name);
        var known = findOrganization(village);
        if (known.isPresent()) {
            api.update("/organizations/{id}", organization, known.get());
        } else {
            api.create("/organizations", organization);
        }
    }

    @Override
    public List<VillageCode> outdated(Map<VillageCode, List<String>> origins) {
        var registered = clients.all();
        return origins.entrySet().stream()
                .filter(village -> {
                    var client = registered.get(Clients.of(village.getKey()));
                    return client != null && !representations.standsOn(village.getValue(), client);
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void remove(VillageCode village) {
        clients.remove(Clients.of(village));
        findOrganization(village).ifPresent(id -> api.delete("/organizations/{id}", id));
    }

    @Override
    public boolean ready(VillageCode village) {
        var client = Clients.of(village);
        return clients.hasSecret(client, representations.secret(client))
                && findOrganization(village).isPresent();
    }

    private Optional<String> findOrganization(VillageCode village) {
        return api.list("/organizations?search={domain}&exact=true", domain(village)).stream()
                .map(found -> String.valueOf(found.get("id")))
                .findFirst();
    }

    /** Villages of different districts may bear the same name; the code tells them apart. */
    private static Map<String, Object> organization(VillageCode village, String name) {
        return Map.of(
                "name",
                "Desa " + name + " (" + village + ")",
                "alias",
                Clients.of(village),
                "enabled",
                true,
                "domains",
                List.of(Map.of("name", domain(village), "verified", false)));
    }

    /** An organization must have a domain; this one can belong to nobody (RFC 2606). */
    private static String domain(VillageCode village) {
        return village.bare() + ".desa.invalid";
    }
}
