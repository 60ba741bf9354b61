package id.go.paserkab.desa.web.regency.live;

import id.go.paserkab.desa.signal.Signals;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Opens streams on which a page learns that it should ask for its moving part again. What moved is
 * asked for in a request of its own, so that each look is authorised anew.
 */
@Component
public class LiveStreams {

    private static final int MOST = 200;
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final Signals signals;
    private final Semaphore places = new Semaphore(MOST);
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();

    LiveStreams(Signals signals) {
        this.signals = signals;
    }

    /** Tells of signals about the subject for as long as {@code moving} holds. */
    public SseEmitter open(Signals.Topic topic, String subject, BooleanSupplier moving) {
        if (!places.tryAcquire()) {
            // The page goes on by asking every few seconds.
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        var emitter = new SseEmitter(LONGEST.toMillis());
        var stream = new LiveStream(emitter, moving);
        var subscription =
                signals.listen(
                        topic,
                        moved -> {
                            if (moved.equals(subject)) {
                                stream.wake();
                            }
                        });
        open.add(stream);
        emitter.onCompletion(stream::end);
        emitter.onTimeout(stream::end);
        emitter.onError(broken -> stream.end());
        Thread.ofVirtual()
                .name("live-", 0)
                .start(() -> {
                    try (subscription) {
                        stream.run();
                    } finally {
                        open.remove(stream);
                        places.release();
                    }
                });
        return emitter;
    }

    /** Lets go of the browsers before the server waits for its last requests. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.forEach(LiveStream::end);
    }
}
