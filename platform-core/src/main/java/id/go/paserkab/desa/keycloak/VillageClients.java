package id.go.paserkab.desa.keycloak;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;
import java.util.Map;

/**
 * One confidential client and one organization per village at the identity provider. Every call can
 * be made twice. Throws {@link IdentityProviderUnavailable} where the provider does not answer.
 */
public interface VillageClients {

    /**
     * Makes or mends the client and organization, with the exact redirect URIs of these origins.
     */
    void ensure(VillageCode village, String name, List<String> origins);

    /**
     * Which of these villages have a client that stands on other origins than these. Asks the
     * provider once, however many villages; one without a client is not among them.
     */
    List<VillageCode> outdated(Map<VillageCode, List<String>> origins);

    /** Removes both; what does not exist is no error. */
    void remove(VillageCode village);

    /** Whether the client exists and its secret is the derived one. */
    boolean ready(VillageCode village);
}
