package id.go.paserkab.desa.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * A village's keys, ready for use.
 *
 * @param newest id of the key that seals; what older keys sealed still opens
 */
record KeyRing(Aead aead, PrfSet prf, int newest) {

    private static final int PREFIX_BYTES = 5;

    static KeyRing of(KeysetHandle sealing, KeysetHandle index) throws GeneralSecurityException {
        return new KeyRing(
                sealing.getPrimitive(RegistryConfiguration.get(), Aead.class),
                index.getPrimitive(RegistryConfiguration.get(), PrfSet.class),
                sealing.getPrimary().getId());
    }

    /** Tink begins what it seals with one byte and the id of the key. */
    boolean outdated(byte[] sealed) {
        return sealed.length < PREFIX_BYTES || ByteBuffer.wrap(sealed, 1, 4).getInt() != newest;
    }
}
