package id.go.paserkab.desa.web.regency.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One page's stream: at most two messages a second, a heartbeat when nothing moves, and an end of
 * its own once there is nothing more to come.
 */
final class LiveStream {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);
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
            stay();
            emitter.complete();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A reader has left", gone);
        } catch (DataAccessException | TransactionException away) {
            // The browser comes back by itself, and asks every few seconds until it can.
            emitter.complete();
        }
    }

    private void stay() throws IOException, InterruptedException {
        beat();
        while (!ended && moving.getAsBoolean()) {
            if (woken.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
                send("berubah");
                Thread.sleep(BREATH);
            } else {
                beat();
            }
        }
        if (!ended) {
            send("selesai");
        }
    }

    private void beat() throws IOException {
        emitter.send(SseEmitter.event().comment("masih di sini"));
    }

    private void send(String event) throws IOException {
        emitter.send(SseEmitter.event().name(event).data("-"));
    }
}
