package id.go.paserkab.desa.web.village.proof;

import id.go.paserkab.desa.secret.DerivedSecrets;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Counts wrong codes by the network that they come from; who has used up their share is answered
 * nothing, right or wrong, until some of it has grown back. Right codes cost nothing.
 */
@Component
class Guesses {

    /** In seconds: after that one more guess has grown back. */
    static final String PATIENCE = "30";

    private static final int SHARE = 20;
    private static final Duration GROWS_BACK = Duration.ofMinutes(10);
    private static final BucketConfiguration LIMIT =
            BucketConfiguration.builder()
                    .addLimit(
                            Bandwidth.builder()
                                    .capacity(SHARE)
                                    .refillGreedy(SHARE, GROWS_BACK)
                                    .build())
                    .build();
    private static final int NETWORK_OF_IPV6 = 8;

    private final SharedBuckets buckets;
    private final String salt;

    Guesses(SharedBuckets buckets, DerivedSecrets secrets) {
        this.buckets = buckets;
        this.salt = secrets.derive("web", "letter-guesses");
    }

    boolean mayAsk(String client) {
        return with(client, bucket -> bucket.getAvailableTokens() > 0);
    }

    void missed(String client) {
        with(client, bucket -> bucket.tryConsume(1));
    }

    private boolean with(String client, Function<Bucket, Boolean> question) {
        return buckets.ask("periksa:" + name(client), LIMIT, question);
    }

    /**
     * Nobody's address is written anywhere; of IPv6 the network counts, as a home has a whole one.
     */
    private String name(String client) {
        try {
            var address = InetAddress.ofLiteral(client);
            var bytes = address.getAddress();
            var network =
                    address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_OF_IPV6) : bytes;
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(network), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
