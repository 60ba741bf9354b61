package id.go.paserkab.desa.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import id.go.paserkab.desa.kernel.VillageCode;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys of all villages: made on first use, renewed, and destroyed for good. They stand wrapped
 * in the platform's table, so that a dump of a village, or of everything without the master secret,
 * opens nothing.
 */
@Component
public class VillageKeys {

    /** How long a node may go on with keys that another node has renewed or destroyed. */
    static final Duration KEPT = Duration.ofMinutes(1);

    private static final String SEALING = "sealing";
    private static final String INDEX = "index";

    private final JdbcClient platform;
    private final KeyWrap wrap;
    private final TransactionTemplate alone;
    private final Cache<VillageCode, KeyRing> rings =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    VillageKeys(
            JdbcClient platform,
            KeyWrap wrap,
            PlatformTransactionManager platformTransactionManager) {
        this.platform = platform;
        this.wrap = wrap;
        this.alone = new TransactionTemplate(platformTransactionManager);
        // A key that sealed something must outlive the caller's transaction.
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Seals anew from now on; what older keys sealed still opens until it is sealed again. */
    public void renew(VillageCode village) {
        ring(village);
        alone.executeWithoutResult(_ -> {
            var row = locked(village).orElseThrow();
            try {
                var renewed =
                        KeysetHandle.newBuilder(unwrap(row.sealing(), village, SEALING))
                                .addEntry(
                                        KeysetHandle.generateEntryFromParameters(
                                                        PredefinedAeadParameters.AES256_GCM)
                                                .withRandomId()
                                                .makePrimary())
                                .build();
                platform.sql(
                                "UPDATE village_key SET sealing = ?, renewed_at = now() WHERE village = ?")
                        .params(wrap.wrap(renewed, village, SEALING), village.value())
                        .update();
            } catch (GeneralSecurityException e) {
                throw unusable(village, e);
            }
        });
        rings.invalidate(village);
    }

    /**
     * Destroys the keys, and with them all that they sealed. There is no way back, and no new keys
     * are ever made. Needs no key that opens, and can be done twice. Tells whether there was
     * anything to destroy.
     */
    public boolean destroy(VillageCode village) {
        var destroyed =
                alone.execute(_ ->
                        platform.sql(
                                        """
                                        INSERT INTO village_key (village, destroyed_at) VALUES (?, now())
                                        ON CONFLICT (village) DO UPDATE
                                           SET sealing = NULL, index = NULL, destroyed_at = now()
                                         WHERE village_key.destroyed_at IS NULL
                                        """)
                                .param(village.value())
                                .update());
        rings.invalidate(village);
        return destroyed > 0;
    }

    /** Reads all keys anew when they are next asked for. */
    void forget() {
        rings.invalidateAll();
    }

    /** Throws {@link KeysDestroyed}. */
    KeyRing ring(VillageCode village) {
        return rings.get(village, this::read);
    }

    private KeyRing read(VillageCode village) {
        var row = find(village).orElseGet(() -> make(village));
        try {
            return KeyRing.of(
                    unwrap(row.sealing(), village, SEALING), unwrap(row.index(), village, INDEX));
        } catch (GeneralSecurityException e) {
            throw unusable(village, e);
        }
    }

    /** Two nodes may make keys at once; the first row counts for both. */
    private Row make(VillageCode village) {
        alone.executeWithoutResult(_ -> {
            try {
                platform.sql(
                                """
                                INSERT INTO village_key (village, sealing, index) VALUES (?, ?, ?)
                                ON CONFLICT (village) DO NOTHING
                                """)
                        .params(
                                village.value(),
                                wrap.wrap(
                                        KeysetHandle.generateNew(
                                                PredefinedAeadParameters.AES256_GCM),
                                        village,
                                        SEALING),
                                wrap.wrap(
                                        KeysetHandle.generateNew(
                                                PredefinedPrfParameters.HMAC_SHA256_PRF),
                                        village,
                                        INDEX))
                        .update();
            } catch (GeneralSecurityException e) {
                throw unusable(village, e);
            }
        });
        return find(village).orElseThrow();
    }

    private Optional<Row> find(VillageCode village) {
        return row("SELECT sealing, index FROM village_key WHERE village = ?", village);
    }

    private Optional<Row> locked(VillageCode village) {
        return row("SELECT sealing, index FROM village_key WHERE village = ? FOR UPDATE", village);
    }

    private Optional<Row> row(String question, VillageCode village) {
        return platform.sql(question)
                .param(village.value())
                .query((row, _) -> {
                    var sealing = row.getBytes("sealing");
                    if (sealing == null) {
                        throw new KeysDestroyed(village);
                    }
                    return new Row(sealing, row.getBytes("index"));
                })
                .optional();
    }

    private KeysetHandle unwrap(byte[] wrapped, VillageCode village, String purpose)
            throws GeneralSecurityException {
        return wrap.unwrap(wrapped, village, purpose);
    }

    private static IllegalStateException unusable(VillageCode village, Exception cause) {
        return new IllegalStateException(
                "The keys of village "
                        + village
                        + " do not open. Is desa.master-secret the one they were made with?",
                cause);
    }

    private record Row(byte[] sealing, byte[] index) {}
}
