package id.go.paserkab.desa.vault;

import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageLogin;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Seals the bound village's private values (AES-256-GCM, NIST SP 800-38D) so that each opens only
 * in the village, table, column and row that it was sealed for, and makes blind indexes (HMAC) by
 * which a value is found without being readable. The public site may do neither.
 */
@Component
public class Vault {

    private static final int INDEX_BYTES = 16;

    private final VillageKeys keys;

    Vault(VillageKeys keys) {
        this.keys = keys;
    }

    public String seal(Place place, String text) {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(sealBytes(place, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Throws {@link CannotOpen}. */
    public String open(Place place, String sealed) {
        return new String(openBytes(place, decode(sealed)), StandardCharsets.UTF_8);
    }

    public byte[] sealBytes(Place place, byte[] bytes) {
        var access = office();
        try {
            return keys.ring(access.village()).aead().encrypt(bytes, bound(access, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing could be sealed", e);
        }
    }

    /** Throws {@link CannotOpen}. */
    public byte[] openBytes(Place place, byte[] sealed) {
        var access = office();
        try {
            return keys.ring(access.village()).aead().decrypt(sealed, bound(access, place));
        } catch (GeneralSecurityException e) {
            throw new CannotOpen(place, e);
        }
    }

    /** The same for the same value and purpose within a village, and nothing to anybody else. */
    public String index(String purpose, String value) {
        var input = (purpose + "|" + value).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of()
                    .formatHex(
                            keys.ring(office().village()).prf().computePrimary(input, INDEX_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No index could be made", e);
        }
    }

    /** Whether the value was sealed by an older key and should be sealed again. */
    public boolean outdated(String sealed) {
        return outdated(decode(sealed));
    }

    /** Whether the value was sealed by an older key and should be sealed again. */
    public boolean outdated(byte[] sealed) {
        return keys.ring(office().village()).outdated(sealed);
    }

    private static VillageAccess office() {
        var access = VillageContext.current();
        if (access.login() != VillageLogin.OFFICE) {
            throw new OfficeOnly();
        }
        return access;
    }

    private static byte[] bound(VillageAccess access, Place place) {
        return String.join(
                        "|",
                        access.village().value(),
                        place.table(),
                        place.column(),
                        place.row().toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decode(String sealed) {
        return Base64.getDecoder().decode(sealed);
    }
}
