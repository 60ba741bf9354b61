package id.go.paserkab.desa.tenancy;

import id.go.paserkab.desa.secret.DerivedSecrets;
import org.springframework.stereotype.Component;

/**
 * The passwords of the villages' logins, derived and never stored. Their version stands in {@code
 * desa.tenancy.password-version}: raising it on all nodes and making the roles again changes them.
 */
@Component
public final class VillagePasswords {

    private final DerivedSecrets secrets;
    private final int version;

    VillagePasswords(DerivedSecrets secrets, TenancySettings settings) {
        this.secrets = secrets;
        this.version = settings.passwordVersion();
    }

    public String of(VillageAccess access) {
        return secrets.derive("postgresql", VillageNames.role(access) + ":" + version);
    }
}
