package id.go.paserkab.desa.signal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.Message;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Signals to this node's listeners at once, and to other nodes over Redis when it is there. Nobody
 * waits for Redis: sending is left to a thread of its own, with a short queue that drops what Redis
 * does not take.
 */
@Component
class RedisSignals implements Signals, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RedisSignals.class);
    private static final String CHANNEL = "desa:signals";
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final int QUEUE = 256;

    private final String node = UUID.randomUUID().toString();
    private final RedisConnectionFactory redis;
    private final StringRedisTemplate sender;
    private final Map<Topic, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor outbox =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(QUEUE),
                    Thread.ofVirtual().name("signals out").factory());
    private volatile @Nullable Thread subscriber;
    private volatile @Nullable RedisConnection subscription;

    RedisSignals(RedisConnectionFactory redis) {
        this.redis = redis;
        this.sender = new StringRedisTemplate(redis);
    }

    @Override
    public void send(Topic topic, String subject) {
        deliver(topic, subject);
        try {
            outbox.execute(() -> publish(node + "|" + topic + "|" + subject));
        } catch (RejectedExecutionException e) {
            LOG.debug("Dropped a signal about {}, as Redis takes none", topic);
        }
    }

    @Override
    public Subscription listen(Topic topic, Consumer<String> listener) {
        var audience = listeners.computeIfAbsent(topic, _ -> new CopyOnWriteArrayList<>());
        audience.add(listener);
        return () -> audience.remove(listener);
    }

    @Override
    public void start() {
        subscriber = Thread.ofVirtual().name("signals in").start(this::subscribe);
    }

    @Override
    public void stop() {
        var thread = subscriber;
        if (thread != null) {
            thread.interrupt();
            subscriber = null;
        }
        var connection = subscription;
        if (connection != null) {
            closeQuietly(connection);
            subscription = null;
        }
        outbox.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return subscriber != null;
    }

    /** Tries until it has subscribed once; from then on the client subscribes again by itself. */
    private void subscribe() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var connection = redis.getConnection();
                connection.subscribe(
                        (message, _) -> receive(message), CHANNEL.getBytes(StandardCharsets.UTF_8));
                subscription = connection;
                return;
            } catch (DataAccessException e) {
                LOG.debug("Redis cannot be listened to yet: {}", e.getMessage());
            }
            try {
                Thread.sleep(RETRY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void publish(String message) {
        try {
            sender.convertAndSend(CHANNEL, message);
        } catch (DataAccessException e) {
            LOG.debug("Redis did not take a signal: {}", e.getMessage());
        }
    }

    private void receive(Message message) {
        var parts = new String(message.getBody(), StandardCharsets.UTF_8).split("\\|", 3);
        if (parts.length == 3 && !parts[0].equals(node)) {
            for (var topic : Topic.values()) {
                if (topic.name().equals(parts[1])) {
                    deliver(topic, parts[2]);
                }
            }
        }
    }

    private void deliver(Topic topic, String subject) {
        for (var listener : listeners.getOrDefault(topic, List.of())) {
            try {
                listener.accept(subject);
            } catch (RuntimeException e) {
                LOG.warn("A listener to {} failed", topic, e);
            }
        }
    }

    private static void closeQuietly(RedisConnection connection) {
        try {
            connection.close();
        } catch (DataAccessException e) {
            LOG.debug("Redis was gone already: {}", e.getMessage());
        }
    }
}
