package id.go.paserkab.desa.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.util.SecretBytes;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.secret.DerivedSecrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Wraps a village's keys by a master key, which is derived and never stored. Tink is told of the
 * two primitives here, before any key is read.
 */
@Component
class KeyWrap {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead master;

    KeyWrap(DerivedSecrets secrets) throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        this.master = master(secrets.derive("vault", "key-wrap"));
    }

    byte[] wrap(KeysetHandle keys, VillageCode village, String purpose)
            throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                keys, master, owner(village, purpose));
    }

    KeysetHandle unwrap(byte[] wrapped, VillageCode village, String purpose)
            throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, owner(village, purpose));
    }

    @AccessesPartialKey
    private static Aead master(String secret) throws GeneralSecurityException {
        var parameters =
                AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(NONCE_BYTES)
                        .setTagSizeBytes(TAG_BYTES)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build();
        var key =
                AesGcmKey.builder()
                        .setParameters(parameters)
                        .setKeyBytes(
                                SecretBytes.copyFrom(
                                        Base64.getUrlDecoder().decode(secret),
                                        InsecureSecretKeyAccess.get()))
                        .build();
        var handle =
                KeysetHandle.newBuilder()
                        .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                        .build();
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] owner(VillageCode village, String purpose) {
        return (village.value() + "|" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
