package id.go.paserkab.desa.keycloak;

/**
 * The page on which people say who they are. Where organizations are on, Keycloak asks for the name
 * first, to find the person's organization by it, and for the password on a second page. Our
 * organizations lead to no other provider, so that the second page would only cost a request more
 * on a weak line.
 */
final class SignInPage {

    private static final String EXECUTIONS = "/authentication/flows/browser/executions";
    private static final String NAME_FIRST = "organization";
    private static final String REQUIREMENT = "requirement";
    private static final String DISABLED = "DISABLED";

    private final AdminApi api;

    SignInPage(AdminApi api) {
        this.api = api;
    }

    /** Asks for name and password together. */
    void makeOne() {
        for (var execution : api.list(EXECUTIONS)) {
            if (NAME_FIRST.equals(execution.get("providerId"))
                    && !DISABLED.equals(execution.get(REQUIREMENT))) {
                execution.put(REQUIREMENT, DISABLED);
                api.update(EXECUTIONS, execution);
            }
        }
    }
}
