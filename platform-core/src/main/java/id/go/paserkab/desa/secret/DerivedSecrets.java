package id.go.paserkab.desa.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Derives passwords and client secrets from the master secret (HKDF-SHA256), so that none of them
 * has to be stored. The same purpose and name always give the same secret.
 */
@Component
public final class DerivedSecrets {

    private static final int MASTER_BYTES = 32;
    private static final int DERIVED_BYTES = 32;

    private final SecretKey master;

    DerivedSecrets(SecretSettings settings) {
        this.master = new SecretKeySpec(decode(settings.masterSecret()), "Generic");
    }

    /** Makes the secrets of this master secret outside an application context. */
    public static DerivedSecrets of(String masterSecret) {
        return new DerivedSecrets(new SecretSettings(masterSecret));
    }

    /** The secret of {@code purpose:name}, 256 bits in base64 that is safe in a URL. */
    public String derive(String purpose, String name) {
        try {
            var info = (purpose + ":" + name).getBytes(StandardCharsets.UTF_8);
            var derived =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveData(
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(master)
                                            .thenExpand(info, DERIVED_BYTES));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HKDF-SHA256", e);
        }
    }

    private static byte[] decode(@Nullable String masterSecret) {
        if (masterSecret == null || masterSecret.isBlank()) {
            throw new UnusableMasterSecret("is missing");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(masterSecret.strip());
        } catch (IllegalArgumentException e) {
            throw new UnusableMasterSecret("is not base64");
        }
        if (bytes.length != MASTER_BYTES) {
            throw new UnusableMasterSecret(
                    "has " + bytes.length + " bytes instead of " + MASTER_BYTES);
        }
        return bytes;
    }
}
