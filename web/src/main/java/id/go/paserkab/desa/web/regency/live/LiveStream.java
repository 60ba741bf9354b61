package id.go.paserkab.desa.web.regency.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One page's stream: at most two messages a second, a heartbeat when nothing moves, and an end of
 * its own once there is nothing more to come.
 */
final class LiveStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration BREATH = Duration.ofMillis(500);

    private final SseEmitter emitter;
    private final BooleanSupplier moving;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean ended;

    LiveStream(SseEmitter emitter, BooleanSupplier moving) {
        this.emitter = emitter;
        this.moving = moving;
    }

    void wake() {
        woken.release();
    }

    void end() {
        ended = true;
        woken.release();
    }

    void run() {
        try {
            send("tersambung");
            while (!ended) {
                var moved = woken.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                woken.drainPermits();
                if (ended) {
                    break;
                }
                if (!moving.getAsBoolean()) {
                    send("selesai");
                    break;
                }
                if (moved) {
                    send("berubah");
                    Thread.sleep(BREATH);
                } else {
                    emitter.send(SseEmitter.event().comment("masih di sini"));
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            // The browser has left; the container knows already.
            ended = true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(String event) throws IOException {
        emitter.send(SseEmitter.event().name(event).data("-"));
    }
}
