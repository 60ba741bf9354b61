package id.go.paserkab.desa.web.regency.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LiveStreamTests {

    private final Recording emitter = new Recording();

    @Test
    void saysAtOnceThatThereIsNothingToWaitFor() {
        new LiveStream(emitter, () -> false).run();
        assertThat(emitter.said).contains("event:selesai");
        assertThat(emitter.completed).isTrue();
    }

    @Test
    void tellsManySignalsAsOneChangeAndThenTheEnd() {
        var looks = new AtomicInteger();
        var stream = new LiveStream(emitter, () -> looks.incrementAndGet() < 2);
        stream.wake();
        stream.wake();
        stream.wake();
        stream.run();
        assertThat(emitter.said.stream().filter("event:berubah"::equals)).hasSize(1);
        assertThat(emitter.said).endsWith("event:selesai");
    }

    @Test
    void letsTheBrowserComeBackWhereTheNodeGoesDown() {
        var stream = new LiveStream(emitter, () -> true);
        stream.end();
        stream.run();
        assertThat(emitter.said).doesNotContain("event:selesai");
        assertThat(emitter.completed).isTrue();
    }

    @Test
    void letsTheBrowserComeBackWhereTheDatabaseIsAway() {
        new LiveStream(
                        emitter,
                        () -> {
                            throw new DataAccessResourceFailureException("away");
                        })
                .run();
        assertThat(emitter.said).doesNotContain("event:selesai");
        assertThat(emitter.completed).isTrue();
    }

    /** Notes what is sent instead of sending it. */
    private static final class Recording extends SseEmitter {

        private final List<String> said = new ArrayList<>();
        private boolean completed;

        @Override
        public void send(SseEventBuilder builder) throws IOException {
            builder.build().stream()
                    .map(DataWithMediaType::getData)
                    .map(Object::toString)
                    .flatMap(String::lines)
                    .filter(line -> line.startsWith("event:"))
                    .forEach(said::add);
        }

        @Override
        public void complete() {
            completed = true;
        }
    }
}
