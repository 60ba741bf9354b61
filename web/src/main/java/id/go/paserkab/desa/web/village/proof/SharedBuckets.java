package id.go.paserkab.desa.web.village.proof;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.codec.ByteArrayCodec;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * Buckets that all nodes draw from, in Redis. While Redis is away each node has its own, and Redis
 * is not asked again for some seconds, so that nobody waits for it.
 */
@Component
class SharedBuckets {

    private static final Logger LOG = LoggerFactory.getLogger(SharedBuckets.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration REST = Duration.ofSeconds(15);
    private static final int MOST = 50_000;

    private final LettuceConnectionFactory redis;
    private final Clock clock;
    private final Cache<String, Bucket> own =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LONGEST).build();
    private volatile @Nullable ProxyManager<byte[]> shared;
    private volatile Instant notBefore = Instant.MIN;

    SharedBuckets(LettuceConnectionFactory redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    boolean ask(String name, BucketConfiguration limit, Function<Bucket, Boolean> question) {
        if (!clock.instant().isBefore(notBefore)) {
            try {
                var key = ("desa:" + name).getBytes(StandardCharsets.UTF_8);
                return question.apply(shared().builder().build(key, () -> limit));
            } catch (RuntimeException away) {
                notBefore = clock.instant().plus(REST);
                LOG.warn("Redis counts no guesses just now; this node counts its own");
            }
        }
        return question.apply(own.get(name, _ -> bucket(limit)));
    }

    private static Bucket bucket(BucketConfiguration limit) {
        var bucket = Bucket.builder();
        for (var bandwidth : limit.getBandwidths()) {
            bucket.addLimit(bandwidth);
        }
        return bucket.build();
    }

    /** Connected at the first question; Lettuce connects again by itself. */
    private synchronized ProxyManager<byte[]> shared() {
        var known = shared;
        if (known == null) {
            var client = (RedisClient) redis.getRequiredNativeClient();
            known =
                    Bucket4jLettuce.casBasedBuilder(client.connect(ByteArrayCodec.INSTANCE))
                            .expirationAfterWrite(
                                    ExpirationAfterWriteStrategy
                                            .basedOnTimeForRefillingBucketUpToMax(LONGEST))
                            .build();
            shared = known;
        }
        return known;
    }
}
