package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Looks into the identity provider with its own eyes, not through the product's. */
@Component
class IdentityView {

    private final Environment settings;
    private final RestClient http;

    IdentityView(Environment settings) {
        this.settings = settings;
        this.http = RestClient.create(setting("backchannel-url"));
    }

    /** The ids of the accounts with exactly this user name. */
    List<String> subjects(String username) {
        return ids("/users?exact=true&username=" + username);
    }

    /** The ids of the village's clients. */
    List<String> clients(VillageCode village) {
        return ids("/clients?clientId=desa-" + village.bare());
    }

    /** Where the village's client may send people back to. */
    List<String> redirects(VillageCode village) {
        return things("/clients?clientId=desa-" + village.bare()).stream()
                .flatMap(client ->
                        ((List<?>) client.getOrDefault("redirectUris", List.of())).stream())
                .map(String::valueOf)
                .toList();
    }

    private List<String> ids(String path) {
        return things(path).stream().map(thing -> String.valueOf(thing.get("id"))).toList();
    }

    private List<Map<String, Object>> things(String path) {
        var found =
                http.get()
                        .uri(
                                URI.create(
                                        setting("backchannel-url")
                                                + "/admin/realms/"
                                                + setting("realm")
                                                + path))
                        .headers(headers -> headers.setBearerAuth(token()))
                        .retrieve()
                        .body(new ParameterizedTypeReference<List<Map<String, Object>>>() {});
        return Objects.requireNonNull(found);
    }

    private String setting(String name) {
        return settings.getRequiredProperty("desa.keycloak." + name);
    }

    private String token() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", setting("admin-client-id"));
        form.add("client_secret", setting("admin-client-secret"));
        var answer =
                http.post()
                        .uri("/realms/master/protocol/openid-connect/token")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        return String.valueOf(Objects.requireNonNull(answer).get("access_token"));
    }
}
