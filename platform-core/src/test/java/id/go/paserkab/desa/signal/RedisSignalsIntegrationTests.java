package id.go.paserkab.desa.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.signal.Signals.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.redis.connection.RedisPassword;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

class RedisSignalsIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final LettuceConnectionFactory redis = redis();
    private final RedisSignals here = new RedisSignals(redis);
    private final RedisSignals there = new RedisSignals(redis);
    private final List<String> heardHere = new CopyOnWriteArrayList<>();
    private final List<String> heardThere = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() {
        here.start();
        there.start();
        here.listen(Topic.WAVE, heardHere::add);
        there.listen(Topic.WAVE, heardThere::add);
    }

    @AfterEach
    void stop() {
        TestServices.startRedis();
        here.stop();
        there.stop();
        redis.destroy();
    }

    @Test
    void reachesThisNodeAtOnceAndOnlyOnceAndTheOtherSoon() {
        here.send(Topic.WAVE, "wave|1");
        assertThat(heardHere).containsExactly("wave|1");
        await().atMost(SOON)
                .untilAsserted(() -> {
                    here.send(Topic.WAVE, "again");
                    assertThat(heardThere).contains("again");
                });
        var sent = heardHere.size();
        there.send(Topic.WAVE, "last");
        await().atMost(SOON).untilAsserted(() -> assertThat(heardHere).contains("last"));
        assertThat(heardHere).hasSize(sent + 1);
    }

    @Test
    void tellsOnlyThoseWhoListenToTheTopic() {
        var heard = new CopyOnWriteArrayList<String>();
        var subscription = here.listen(Topic.REGISTER, heard::add);
        here.send(Topic.UPGRADE, "no");
        here.send(Topic.REGISTER, "yes");
        subscription.close();
        here.send(Topic.REGISTER, "no longer");
        assertThat(heard).containsExactly("yes");
    }

    @Test
    void aListenerThatFailsSpoilsNothing() {
        here.listen(
                Topic.MEMBERSHIP,
                _ -> {
                    throw new IllegalStateException("clumsy");
                });
        var heard = new CopyOnWriteArrayList<String>();
        here.listen(Topic.MEMBERSHIP, heard::add);
        here.send(Topic.MEMBERSHIP, "subject");
        assertThat(heard).containsExactly("subject");
    }

    @Test
    void goesOnLocallyWithoutRedisAndEverywhereOnceItIsBack() {
        TestServices.stopRedis();
        for (int i = 0; i < 1_000; i++) {
            here.send(Topic.WAVE, "without");
        }
        assertThat(heardHere).hasSize(1_000);
        assertThat(new RedisHealthIndicator(redis).health().getStatus())
                .isEqualTo(new Status("DEGRADED"));
        TestServices.startRedis();
        await().atMost(SOON)
                .untilAsserted(() -> {
                    here.send(Topic.WAVE, "back");
                    assertThat(heardThere).contains("back");
                });
        assertThat(new RedisHealthIndicator(redis).health().getStatus()).isEqualTo(Status.UP);
    }

    private static LettuceConnectionFactory redis() {
        var settings = TestServices.redis();
        var address =
                new RedisStandaloneConfiguration(
                        Objects.requireNonNull(settings.get("spring.data.redis.host")),
                        Integer.parseInt(
                                Objects.requireNonNull(settings.get("spring.data.redis.port"))));
        address.setPassword(RedisPassword.of(settings.get("spring.data.redis.password")));
        var factory =
                new LettuceConnectionFactory(
                        address,
                        LettuceClientConfiguration.builder()
                                .commandTimeout(Duration.ofSeconds(1))
                                .build());
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }
}
