package id.go.paserkab.desa.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that are made when first asked for and kept in a file that only its owner can read.
 * There is no default password.
 */
public final class Secrets {

    static final String MASTER = "desa.master-secret";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    Secrets(Path file) {
        this.file = file;
    }

    /** The password of this name: 32 random bytes, safe in URLs and SQL literals. */
    public String password(String name) {
        return get(name, Base64.getUrlEncoder().withoutPadding());
    }

    /** The key of this name: 32 random bytes as plain base64. */
    public String key(String name) {
        return get(name, Base64.getEncoder());
    }

    /**
     * The secret that the application derives from its master secret for this purpose and name
     * (HKDF-SHA256), as {@code DerivedSecrets} does in a module that this one must not lean on.
     */
    public String derived(String purpose, String name) {
        try {
            var master = new SecretKeySpec(Base64.getDecoder().decode(key(MASTER)), "Generic");
            var derived =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveData(
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(master)
                                            .thenExpand(
                                                    (purpose + ":" + name)
                                                            .getBytes(StandardCharsets.UTF_8),
                                                    32));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HKDF-SHA256", e);
        }
    }

    private synchronized String get(String name, Base64.Encoder encoder) {
        try {
            var kept = read();
            var known = kept.getProperty(name);
            if (known != null) {
                return known;
            }
            var bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            var made = encoder.encodeToString(bytes);
            kept.setProperty(name, made);
            write(kept);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties read() throws IOException {
        var kept = new Properties();
        if (Files.exists(file)) {
            if (!OwnerOnly.isPrivate(file)) {
                throw new ServiceTrouble(
                        "%s can be read by other accounts of this machine. Run \"chmod 600 %s\", and make new secrets if somebody may have seen it."
                                .formatted(file, file));
            }
            kept.load(new StringReader(Files.readString(file)));
        }
        return kept;
    }

    private void write(Properties kept) throws IOException {
        var text = new StringWriter();
        kept.store(text, "Made by Desa Digital Paser on this machine. Keep it to yourself.");
        OwnerOnly.write(file, text.toString());
    }
}
